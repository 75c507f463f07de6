package org.tamyeez.report.pdf.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

import org.tamyeez.report.font.Glyphs;
import org.tamyeez.report.font.Typeface;
import org.tamyeez.report.pdf.text.Fragment;

/**
 * Writes the glyphs of a fragment. Those of a text from the right are written in the order in which they are read, each with
 * its place, so that whoever extracts the text finds the words as they were written.
 */
final class TextShow {

	/** A shift that nobody sees, in thousandths. */
	private static final double UNSEEN = 0.5;
	/** Stands for a glyph that adds nothing to the text, since every glyph has to stand for something. */
	private static final String NOTHING = "\u200D";

	private final EmbeddedFont font;
	private final Fragment fragment;
	private final Glyphs glyphs;
	private final int[] order;
	private final String[] texts;

	private TextShow(EmbeddedFont font, Fragment fragment) {
		this.font = font;
		this.fragment = fragment;
		glyphs = fragment.glyphs();
		order = new int[glyphs.count()];
		for (int i = 0; i < order.length; i++) {
			order[i] = fragment.rightToLeft() ? order.length - 1 - i : i;
		}
		texts = texts();
	}

	static void write(Operators operators, EmbeddedFont font, Fragment fragment, double x, double y) {
		try {
			new TextShow(font, fragment).write(operators, x, y);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void write(Operators operators, double x, double y) throws IOException {
		double size = fragment.style().size();
		double scale = size / Typeface.UNITS;
		operators.put("BT /").put(font.name()).put(" ").put(size).put("Tf ").fillColour(fragment.style().colour());
		int next = 0;
		while (next < order.length) {
			float rise = glyphs.y(order[next]);
			double pen = glyphs.x(order[next]);
			operators.put("1 0 0 1 ").put(x + pen * scale).put(y + rise * scale).put("Tm [");
			while (next < order.length && Math.abs(glyphs.y(order[next]) - rise) < UNSEEN) {
				int glyph = order[next];
				double shift = glyphs.x(glyph) - pen;
				if (Math.abs(shift) > UNSEEN) {
					operators.put(-shift);
					pen += shift;
				}
				operators.code(font.code(glyphs.id(glyph), texts[next]));
				pen += font.advance(glyphs.id(glyph));
				next++;
			}
			operators.put("] TJ\n");
		}
		operators.put("ET\n");
	}

	/** The text that each glyph stands for, in the order in which they are written. */
	private String[] texts() {
		int[] starts = new int[order.length];
		for (int i = 0; i < starts.length; i++) {
			starts[i] = glyphs.character(i);
		}
		Arrays.sort(starts);
		String[] all = new String[order.length];
		int first = 0;
		while (first < order.length) {
			int end = first + 1;
			while (end < order.length && glyphs.character(order[end]) == glyphs.character(order[first])) {
				end++;
			}
			share(cluster(starts, glyphs.character(order[first])), all, first, end);
			first = end;
		}
		return all;
	}

	/** The characters that several glyphs show together. */
	private String cluster(int[] starts, int start) {
		int end = fragment.text().length();
		for (int other : starts) {
			if (other > start) {
				end = other;
				break;
			}
		}
		return fragment.text().substring(start, end);
	}

	/** Gives each glyph of a cluster one character, and the last one what remains. */
	private static void share(String cluster, String[] all, int start, int end) {
		int used = 0;
		for (int i = start; i < end; i++) {
			int next = i == end - 1 ? cluster.length()
					: used < cluster.length() ? cluster.offsetByCodePoints(used, 1) : used;
			all[i] = next > used ? cluster.substring(used, next) : NOTHING;
			used = next;
		}
	}
}
