package org.tamyeez.report.drawing;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.ImageIO;

import org.tamyeez.report.document.ReadingDirection;
import org.tamyeez.report.drawing.Shape.Ink;
import org.tamyeez.report.drawing.Shape.Stroke;
import org.tamyeez.report.font.TextMeasure;
import org.tamyeez.report.style.ColourRole;

/** Paints drawings as PNG pictures, for programs that show no vectors. */
public final class PngWriter {

	private final Palette palette;
	private final TextMeasure texts;

	/**
	 * @param palette the colours
	 * @param texts   what knows the outlines of letters
	 */
	public PngWriter(Palette palette, TextMeasure texts) {
		this.palette = palette;
		this.texts = texts;
	}

	/**
	 * Writes a drawing as a PNG file.
	 *
	 * @param scale pixels per point: 3 is fine enough for print
	 * @param out   where to; left open
	 * @throws IOException if it cannot be written there
	 */
	public void write(Drawing drawing, double scale, OutputStream out) throws IOException {
		BufferedImage image = new BufferedImage(pixels(drawing.width(), scale), pixels(drawing.height(), scale),
				BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.setColor(palette.colour(Ink.of(ColourRole.BACKGROUND)));
		graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
		graphics.scale(scale, scale);
		drawing.shapes().forEach(shape -> paint(shape, drawing.direction(), graphics));
		graphics.dispose();
		ImageIO.write(image, "png", out);
	}

	private static int pixels(double length, double scale) {
		return Math.max(1, (int) Math.ceil(length * scale));
	}

	private void paint(Shape shape, ReadingDirection direction, Graphics2D graphics) {
		if (shape instanceof Shape.Box box) {
			java.awt.Shape outline = new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(),
					2 * box.radius(), 2 * box.radius());
			box.fill().ifPresent(ink -> fill(outline, ink, graphics));
			box.outline().ifPresent(stroke -> draw(outline, stroke, graphics));
		} else if (shape instanceof Shape.Line line) {
			draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()), line.stroke(), graphics);
		} else if (shape instanceof Shape.Outline outline) {
			outline.fill().ifPresent(ink -> fill(outline.path(), ink, graphics));
			outline.stroke().ifPresent(stroke -> draw(outline.path(), stroke, graphics));
		} else if (shape instanceof Shape.Label label) {
			label(label, ReadingDirection.of(label.text(), direction), graphics);
		}
	}

	private void label(Shape.Label label, ReadingDirection direction, Graphics2D graphics) {
		double width = texts.width(label.text(), label.size(), label.bold(), direction);
		double left = switch (label.anchor()) {
			case LEFT -> label.x();
			case MIDDLE -> label.x() - width / 2;
			case RIGHT -> label.x() - width;
		};
		java.awt.Shape letters = texts.outline(label.text(), label.size(), label.bold(), direction);
		fill(AffineTransform.getTranslateInstance(left, label.y()).createTransformedShape(letters), label.ink(), graphics);
	}

	private void fill(java.awt.Shape outline, Ink ink, Graphics2D graphics) {
		graphics.setColor(palette.colour(ink));
		graphics.fill(outline);
	}

	private void draw(java.awt.Shape outline, Stroke stroke, Graphics2D graphics) {
		graphics.setColor(palette.colour(stroke.ink()));
		float width = (float) stroke.width();
		graphics.setStroke(stroke.dash() > 0
				? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
						new float[] { (float) stroke.dash() }, 0)
				: new BasicStroke(width));
		graphics.draw(outline);
	}
}
