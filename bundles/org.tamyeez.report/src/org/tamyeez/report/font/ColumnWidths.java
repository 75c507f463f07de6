package org.tamyeez.report.font;

import java.util.Arrays;

/**
 * Shares the width of a table out among its columns: none gets less than its longest word needs, none more than its longest
 * text, and between them each gets its share by weight. Room that nobody needs is shared out at the end.
 */
public final class ColumnWidths {

	private static final int STEPS = 40;

	/**
	 * What a column needs.
	 *
	 * @param least  what it must have
	 * @param most   what it can use
	 * @param weight its share between the two
	 * @param spare  its share of the room that nobody needs
	 */
	public record Need(double least, double most, double weight, double spare) {

		double at(double unit) {
			return Math.max(least, Math.min(most, weight * unit));
		}
	}

	private ColumnWidths() {
	}

	/** Whether each column can have what it must. */
	public static boolean suffices(Need[] needs, double width) {
		return Arrays.stream(needs).mapToDouble(Need::least).sum() <= width;
	}

	/** The widths of the columns, which fill the width. */
	public static double[] share(Need[] needs, double width) {
		double least = Arrays.stream(needs).mapToDouble(Need::least).sum();
		double most = Arrays.stream(needs).mapToDouble(Need::most).sum();
		if (least >= width) {
			return Arrays.stream(needs).mapToDouble(need -> need.least * width / least).toArray();
		}
		if (most <= width) {
			double spare = Arrays.stream(needs).mapToDouble(Need::spare).sum();
			return Arrays.stream(needs).mapToDouble(need -> need.most + (width - most) * need.spare / spare).toArray();
		}
		double low = 0;
		double high = width / Arrays.stream(needs).mapToDouble(Need::weight).min().orElse(1);
		for (int i = 0; i < STEPS; i++) {
			double unit = (low + high) / 2;
			if (Arrays.stream(needs).mapToDouble(need -> need.at(unit)).sum() > width) {
				high = unit;
			} else {
				low = unit;
			}
		}
		double unit = low;
		return Arrays.stream(needs).mapToDouble(need -> need.at(unit)).toArray();
	}
}
