package org.tamyeez.report.pdf;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

import org.tamyeez.report.document.Tone;
import org.tamyeez.report.pdf.file.Artifact;
import org.tamyeez.report.pdf.file.Canvas;

/** The signs that tell good from bad to those who do not see colours. The words beside them say it as well. */
final class ToneSign {

	/** Room for a sign and the gap behind it. */
	static final double ROOM = 10;

	private static final double SIZE = 5.6;
	private static final double LINE = 1.1;

	private ToneSign() {
	}

	/** Draws a sign where lines of a box begin. */
	static void paint(Canvas canvas, Tone tone, String colour, PageArea area, Box box, double middle) {
		if (tone == Tone.PLAIN) {
			return;
		}
		canvas.mark(Artifact.LAYOUT);
		double x = area.part(box, 0, SIZE).x();
		double y = middle - SIZE / 2;
		switch (tone) {
			case GOOD -> canvas.fill(new Path2D.Double(new Ellipse2D.Double(x, y, SIZE, SIZE)), colour);
			case BAD -> canvas.area(x + SIZE * 0.06, y + SIZE * 0.06, SIZE * 0.88, SIZE * 0.88, colour);
			case WARNING -> canvas.fill(triangle(x, y), colour);
			default -> canvas.stroke(new Path2D.Double(
					new Ellipse2D.Double(x + LINE / 2, y + LINE / 2, SIZE - LINE, SIZE - LINE)), colour, LINE, 0);
		}
	}

	private static Path2D triangle(double x, double y) {
		Path2D triangle = new Path2D.Double();
		triangle.moveTo(x + SIZE / 2, y - SIZE * 0.02);
		triangle.lineTo(x + SIZE * 1.06, y + SIZE * 0.95);
		triangle.lineTo(x - SIZE * 0.06, y + SIZE * 0.95);
		triangle.closePath();
		return triangle;
	}
}
