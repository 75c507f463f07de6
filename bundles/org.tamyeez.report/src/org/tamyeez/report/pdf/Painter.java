package org.tamyeez.report.pdf;

import org.tamyeez.report.pdf.file.Canvas;

/** Draws something whose place on the page is known at last. */
@FunctionalInterface
interface Painter {

	/** Draws it below a line of a page. */
	void paint(Canvas canvas, double top);

	/** Nothing. */
	static Painter nothing() {
		return (canvas, top) -> {
		};
	}
}
