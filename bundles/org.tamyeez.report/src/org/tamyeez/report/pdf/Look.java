package org.tamyeez.report.pdf;

import org.tamyeez.report.pdf.text.TextStyle;

/**
 * How a paragraph looks.
 *
 * @param style   how its letters look
 * @param leading from one base line to the next, in points
 */
record Look(TextStyle style, double leading) {

	/** How far the base line is below the middle of a line, as a part of the letters' size. */
	private static final double BELOW_MIDDLE = 0.34;

	/** How far below the top of a line its base line is. */
	double baseline() {
		return leading / 2 + style.size() * BELOW_MIDDLE;
	}

	Look in(String colour) {
		return new Look(style.in(colour), leading);
	}

	Look heavy() {
		return new Look(style.heavy(), leading);
	}

	/** The same paragraph in another size. */
	Look at(double size) {
		return new Look(style.at(size), leading * size / style.size());
	}
}
