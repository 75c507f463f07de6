package org.tamyeez.report.pdf;

import org.tamyeez.report.pdf.file.Canvas;

/** What lies behind several slices, on each page on which they stand. */
@FunctionalInterface
interface Frame {

	/** Draws it between two lines of a page. */
	void paint(Canvas canvas, double top, double bottom);
}
