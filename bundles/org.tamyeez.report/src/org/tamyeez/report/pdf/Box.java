package org.tamyeez.report.pdf;

/**
 * Room between two verticals of a page.
 *
 * @param x     of its left edge
 * @param width of it
 */
record Box(double x, double width) {

	double right() {
		return x + width;
	}

	/** What remains of it when room is left free at both sides. */
	Box inside(double margin) {
		return new Box(x + margin, width - 2 * margin);
	}
}
