package org.tamyeez.report.pdf.file;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Path2D;
import java.nio.charset.StandardCharsets;

/** Writes the operators of a page's content. */
final class Operators {

	private static final int DECIMALS = 1000;
	private static final String DIGITS = "0123456789ABCDEF";

	private final StringBuilder text = new StringBuilder();

	boolean isEmpty() {
		return text.isEmpty();
	}

	byte[] bytes() {
		return text.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	/** Words that stand in the content as they are. */
	Operators put(String words) {
		text.append(words);
		return this;
	}

	/** A number with up to three decimals; a page cannot hold one that is none. */
	Operators put(double number) {
		long thousandths = Double.isFinite(number) ? Math.round(number * DECIMALS) : 0;
		if (thousandths < 0) {
			text.append('-');
			thousandths = -thousandths;
		}
		text.append(thousandths / DECIMALS);
		int rest = (int) (thousandths % DECIMALS);
		if (rest > 0) {
			text.append('.').append((char) ('0' + rest / 100));
			if (rest % 100 > 0) {
				text.append((char) ('0' + rest / 10 % 10));
			}
			if (rest % 10 > 0) {
				text.append((char) ('0' + rest % 10));
			}
		}
		text.append(' ');
		return this;
	}

	/** The code of a glyph. */
	Operators code(int code) {
		text.append('<');
		for (int shift = 12; shift >= 0; shift -= 4) {
			text.append(DIGITS.charAt(code >> shift & 0xF));
		}
		text.append('>');
		return this;
	}

	/** The colour for areas and letters. */
	Operators fillColour(String colour) {
		return colour(colour).put("rg\n");
	}

	/** The colour for lines. */
	Operators lineColour(String colour) {
		return colour(colour).put("RG\n");
	}

	private Operators colour(String colour) {
		int value = Integer.parseInt(colour.substring(1), 16);
		for (int shift = 16; shift >= 0; shift -= 8) {
			put((value >> shift & 0xFF) / 255.0);
		}
		return this;
	}

	/** An outline. */
	Operators path(Path2D path, AffineTransform transform) {
		double[] c = new double[6];
		double x = 0;
		double y = 0;
		for (PathIterator segments = path.getPathIterator(transform); !segments.isDone(); segments.next()) {
			int last = 0;
			switch (segments.currentSegment(c)) {
				case PathIterator.SEG_MOVETO -> put(c[0]).put(c[1]).put("m\n");
				case PathIterator.SEG_LINETO -> put(c[0]).put(c[1]).put("l\n");
				case PathIterator.SEG_QUADTO -> {
					put(x + 2 * (c[0] - x) / 3).put(y + 2 * (c[1] - y) / 3).put(c[2] + 2 * (c[0] - c[2]) / 3)
							.put(c[3] + 2 * (c[1] - c[3]) / 3).put(c[2]).put(c[3]).put("c\n");
					last = 2;
				}
				case PathIterator.SEG_CUBICTO -> {
					put(c[0]).put(c[1]).put(c[2]).put(c[3]).put(c[4]).put(c[5]).put("c\n");
					last = 4;
				}
				default -> put("h\n");
			}
			x = c[last];
			y = c[last + 1];
		}
		return this;
	}
}
