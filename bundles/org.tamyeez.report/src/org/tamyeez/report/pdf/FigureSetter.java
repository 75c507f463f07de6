package org.tamyeez.report.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.util.Optional;

import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.ReadingDirection;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.drawing.Drawing;
import org.tamyeez.report.drawing.Shape;
import org.tamyeez.report.drawing.Shape.Ink;
import org.tamyeez.report.drawing.Shape.Stroke;
import org.tamyeez.report.pdf.file.Canvas;
import org.tamyeez.report.pdf.file.Tag;
import org.tamyeez.report.pdf.text.Line;
import org.tamyeez.report.pdf.text.StyledSpan;
import org.tamyeez.report.pdf.text.TextStyle;

/** Sets drawings as lines, areas and letters, as wide as the page. */
final class FigureSetter {

	private static final double GAP = 12;
	private static final double CAPTION_GAP = 4;
	/** A drawing is never higher than this part of a page. */
	private static final double HIGHEST = 0.85;
	/** Nor is a small one blown up to more than this. */
	private static final double LARGEST = 1.25;
	/** Rather than to leave the rest of a page free, a drawing is made smaller, but by no more than this. */
	private static final double SMALLEST = 0.8;

	/** A drawing in its place. */
	private record Place(Canvas canvas, double x, double top, double scale, Tag tag, ReadingDirection direction) {

		Path2D at(java.awt.Shape shape) {
			return new Path2D.Double(shape, new AffineTransform(scale, 0, 0, scale, x, top));
		}
	}

	private final Layout layout;
	private final Flow flow;

	FigureSetter(Layout layout, Flow flow) {
		this.layout = layout;
		this.flow = flow;
	}

	void figure(Block.Figure figure, Tag parent) throws IOException {
		Drawing drawing = figure.drawing();
		boolean captioned = !figure.caption().isBlank();
		double scale = scale(drawing, flow.left() - GAP - (captioned ? CAPTION_GAP + layout.type().small().leading() : 0));
		double width = drawing.width() * scale;
		double height = drawing.height() * scale;
		double x = layout.area().box().x() + (layout.area().width() - width) / 2;
		Tag tag = parent.child("Figure");
		flow.add(Slice.of(height, (canvas, top) -> {
			tag.picture(alternative(drawing), canvas.rectangle(x, top, width, height));
			canvas.mark(tag);
			drawing.shapes().forEach(
					shape -> draw(shape, new Place(canvas, x, top, scale, tag, drawing.direction())));
		}).after(GAP).keptWithNext(captioned));
		if (captioned) {
			TextBlock caption = layout.block(RichText.of(figure.caption()), layout.type().small(),
					layout.area().box(), Alignment.CENTRE, tag.child("Caption"));
			flow.add(Slice.of(caption.height(), caption::paint).after(CAPTION_GAP));
		}
	}

	private double scale(Drawing drawing, double room) {
		double byWidth = layout.area().width() / Math.max(1, drawing.width());
		double byHeight = layout.area().height() * HIGHEST / Math.max(1, drawing.height());
		double scale = Math.min(LARGEST, Math.min(byWidth, byHeight));
		double fitting = room / Math.max(1, drawing.height());
		return fitting < scale && fitting >= scale * SMALLEST ? fitting : scale;
	}

	private static String alternative(Drawing drawing) {
		String title = drawing.title().strip();
		boolean ended = title.isEmpty() || ".!?؟".indexOf(title.charAt(title.length() - 1)) >= 0;
		return (title + (ended ? " " : ". ") + drawing.alternative()).strip();
	}

	private void draw(Shape shape, Place place) {
		if (shape instanceof Shape.Label label) {
			draw(label, place);
		} else if (shape instanceof Shape.Box box) {
			double corner = 2 * Math.min(box.radius(), Math.min(box.width(), box.height()) / 2);
			draw(place.at(new RoundRectangle2D.Double(box.x(), box.y(), Math.max(0, box.width()), Math.max(0, box.height()),
					corner, corner)), box.fill(), box.outline(), place);
		} else if (shape instanceof Shape.Outline outline) {
			draw(place.at(outline.path()), outline.fill(), outline.stroke(), place);
		} else if (shape instanceof Shape.Line line) {
			draw(place.at(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2())), Optional.empty(),
					Optional.of(line.stroke()), place);
		}
	}

	private void draw(Path2D path, Optional<Ink> fill, Optional<Stroke> stroke, Place place) {
		fill.ifPresent(ink -> place.canvas.fill(path, layout.colours().of(ink)));
		stroke.ifPresent(line -> place.canvas.stroke(path, layout.colours().of(line.ink()), line.width() * place.scale,
				line.dash() * place.scale));
	}

	private void draw(Shape.Label label, Place place) {
		TextStyle style = new TextStyle(label.size() * place.scale, label.bold(), layout.colours().of(label.ink()));
		Line line = layout.lines().one(StyledSpan.of(label.text(), style),
				ReadingDirection.of(label.text(), place.direction));
		double share = switch (label.anchor()) {
			case LEFT -> 0;
			case MIDDLE -> 0.5;
			case RIGHT -> 1;
		};
		place.canvas.text(line, place.x + label.x() * place.scale - line.width() * share,
				place.top + label.y() * place.scale, place.tag);
	}
}
