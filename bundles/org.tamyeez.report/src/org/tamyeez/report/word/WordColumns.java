package org.tamyeez.report.word;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.tamyeez.report.document.Block.Cell;
import org.tamyeez.report.document.Block.Column;
import org.tamyeez.report.document.Block.ColumnKind;
import org.tamyeez.report.document.Block.Row;
import org.tamyeez.report.document.Block.Table;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.document.Tone;
import org.tamyeez.report.font.ColumnWidths;
import org.tamyeez.report.font.ColumnWidths.Need;
import org.tamyeez.report.font.TextMeasure;
import org.tamyeez.report.font.Typefaces;

/**
 * Finds widths for the columns of a table, and letters small enough, so that no word has to be broken. The fonts of the
 * reader's computer are not known here, so that some room is left.
 */
final class WordColumns {

	/**
	 * How a table is set.
	 *
	 * @param shares how much of the width each column gets, 1 in all
	 * @param size   the size of its letters, in half points
	 */
	record Setting(double[] shares, int size) {
	}

	/** The size of letters in tables, as the styles have it, and smaller ones. In half points. */
	private static final int[] SIZES = { 18, 17, 16, 15, 14 };
	private static final int SMALLEST = 14;
	/** Where there is little room. */
	private static final int[] SMALL_SIZES = { 16, 15, 14 };
	private static final double WIDTH = WordPage.TEXT_WIDTH / 20.0;
	/** What the cell keeps free on both sides. */
	private static final double MARGINS = 10.5;
	/** How much wider the letters of other fonts may run. */
	private static final double WIDER = 1.15;
	/** How much wider a single Arabic word may run: fonts that stand in for a missing one differ most in these letters. */
	private static final double WIDER_WORD = 1.25;
	/** A column never asks for more than this part of the table, however long its words are. */
	private static final double LARGEST = 0.4;
	private static final String SIGN = "● ";
	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private final TextMeasure measure;
	private final ReportDocument document;

	WordColumns(ReportDocument document) throws IOException {
		this.document = document;
		measure = new TextMeasure(Typefaces.of(document.style()));
	}

	Setting of(Table table) {
		for (int size : document.onePage() ? SMALL_SIZES : SIZES) {
			Need[] needs = needs(table, size / 2.0);
			if (ColumnWidths.suffices(needs, WIDTH) || size == SMALLEST) {
				return new Setting(Arrays.stream(ColumnWidths.share(needs, WIDTH)).map(width -> width / WIDTH).toArray(),
						size);
			}
		}
		throw new IllegalStateException("There is a smallest size");
	}

	private Need[] needs(Table table, double size) {
		Need[] needs = new Need[table.columns().size()];
		for (int i = 0; i < needs.length; i++) {
			needs[i] = need(table, i, size);
		}
		return needs;
	}

	private Need need(Table table, int index, double size) {
		Column column = table.columns().get(index);
		boolean unbroken = column.kind() == ColumnKind.SHORT || column.kind() == ColumnKind.NUMBER;
		double whole = width(column.title(), size, true);
		double least = word(column.title(), size, true);
		for (Row row : Stream.concat(table.rows().stream(), table.total().stream()).toList()) {
			Cell cell = row.cells().get(index);
			List<String> lines = cell.paragraphs().stream().map(RichText::plain)
					.map(text -> cell.tone() == Tone.PLAIN ? text : SIGN + text).toList();
			boolean bold = column.kind() == ColumnKind.NAME || cell.tone() != Tone.PLAIN || table.total().isPresent();
			for (String line : lines) {
				double full = width(line, size, bold);
				whole = Math.max(whole, full);
				least = Math.max(least, unbroken ? full : word(line, size, bold));
			}
		}
		double weight = Math.max(column.weight(), 0.01);
		return new Need(Math.min(least, WIDTH * LARGEST) + MARGINS, whole + MARGINS, weight, unbroken ? weight : 2 * weight);
	}

	/** How wide the longest word is. */
	private double word(String text, double size, boolean bold) {
		return BLANKS.splitAsStream(text).mapToDouble(word -> width(word, size, bold)).max().orElse(0)
				* (document.direction().isRightToLeft() ? WIDER_WORD : 1);
	}

	private double width(String text, double size, boolean bold) {
		return WIDER * measure.width(text, size, bold, document.direction());
	}
}
