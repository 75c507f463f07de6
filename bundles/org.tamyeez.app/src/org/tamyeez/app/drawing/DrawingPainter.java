package org.tamyeez.app.drawing;

import java.awt.geom.PathIterator;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.tamyeez.report.document.ReadingDirection;
import org.tamyeez.report.drawing.Drawing;
import org.tamyeez.report.drawing.Palette;
import org.tamyeez.report.drawing.Shape;
import org.tamyeez.report.drawing.Shape.Ink;
import org.tamyeez.report.drawing.Shape.Stroke;
import org.tamyeez.report.font.TextMeasure;
import org.tamyeez.report.style.HouseStyle;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;

/**
 * Paints drawings with the means of the window. What lines of letters look like is kept, since a drawing that is made anew
 * while somebody types says mostly the same.
 */
final class DrawingPainter {

	private static final int MOST_LINES = 5_000;
	/** Smaller letters, in pixels, are specks; a map of a plan with hundreds of channels has thousands of them. */
	private static final int LEAST_SIZE = 3;

	private record Words(String text, double size, boolean bold, ReadingDirection direction) {
	}

	/** A line of letters that begins at its left end. */
	private record Line(Path letters, double width) {
	}

	private final Device device;
	private final Palette palette = new Palette(HouseStyle.STANDARD);
	private final LoadingCache<Words, Line> lines = CacheBuilder.newBuilder().maximumSize(MOST_LINES)
			.<Words, Line>removalListener(removed -> removed.getValue().letters().dispose())
			.build(CacheLoader.from(this::line));

	DrawingPainter(Device device) {
		this.device = device;
	}

	/** Paints a drawing with its upper left corner at the origin. */
	void paint(Drawing drawing, double zoom, GC gc) {
		gc.setAdvanced(true);
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		Transform before = new Transform(device);
		gc.getTransform(before);
		Transform scaled = new Transform(device);
		gc.getTransform(scaled);
		scaled.scale((float) zoom, (float) zoom);
		gc.setTransform(scaled);
		Transform moved = new Transform(device);
		Rectangle seen = gc.getClipping();
		for (Shape shape : drawing.shapes()) {
			if (shape instanceof Shape.Label label) {
				if (label.size() * zoom >= LEAST_SIZE && label.y() + label.size() >= seen.y
						&& label.y() - 2 * label.size() <= seen.y + seen.height) {
					label(label, ReadingDirection.of(label.text(), drawing.direction()), scaled, moved, gc);
				}
			} else {
				shape(shape, gc);
			}
		}
		gc.setTransform(before);
		moved.dispose();
		scaled.dispose();
		before.dispose();
	}

	private void shape(Shape shape, GC gc) {
		if (shape instanceof Shape.Box box) {
			box(box, gc);
		} else if (shape instanceof Shape.Line line) {
			Path path = new Path(device);
			path.moveTo((float) line.x1(), (float) line.y1());
			path.lineTo((float) line.x2(), (float) line.y2());
			finish(path, Optional.empty(), Optional.of(line.stroke()), gc);
		} else if (shape instanceof Shape.Outline outline) {
			finish(path(outline.path().getPathIterator(null)), outline.fill(), outline.stroke(), gc);
		}
	}

	private void box(Shape.Box box, GC gc) {
		double corner = 2 * box.radius();
		finish(path(new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), corner, corner)
				.getPathIterator(null)), box.fill(), box.outline(), gc);
	}

	private Path path(PathIterator segments) {
		Path path = new Path(device);
		float[] at = new float[6];
		for (; !segments.isDone(); segments.next()) {
			switch (segments.currentSegment(at)) {
				case PathIterator.SEG_MOVETO -> path.moveTo(at[0], at[1]);
				case PathIterator.SEG_LINETO -> path.lineTo(at[0], at[1]);
				case PathIterator.SEG_QUADTO -> path.quadTo(at[0], at[1], at[2], at[3]);
				case PathIterator.SEG_CUBICTO -> path.cubicTo(at[0], at[1], at[2], at[3], at[4], at[5]);
				default -> path.close();
			}
		}
		return path;
	}

	private void finish(Path path, Optional<Ink> fill, Optional<Stroke> stroke, GC gc) {
		fill.ifPresent(ink -> {
			gc.setBackground(colour(ink));
			gc.fillPath(path);
		});
		stroke.ifPresent(line -> {
			gc.setForeground(colour(line.ink()));
			gc.setLineAttributes(attributes(line));
			gc.drawPath(path);
		});
		path.dispose();
	}

	private static LineAttributes attributes(Stroke stroke) {
		float width = (float) stroke.width();
		return stroke.dash() > 0
				? new LineAttributes(width, SWT.CAP_FLAT, SWT.JOIN_MITER, SWT.LINE_CUSTOM,
						new float[] { (float) stroke.dash(), (float) stroke.dash() }, 0, 10)
				: new LineAttributes(width, SWT.CAP_FLAT, SWT.JOIN_MITER);
	}

	/** Letters are painted as outlines of the reports' own fonts, so that lines are as wide here as they were laid out. */
	private void label(Shape.Label label, ReadingDirection direction, Transform origin, Transform moved, GC gc) {
		Line line = lines.getUnchecked(new Words(label.text(), label.size(), label.bold(), direction));
		double left = switch (label.anchor()) {
			case LEFT -> label.x();
			case MIDDLE -> label.x() - line.width() / 2;
			case RIGHT -> label.x() - line.width();
		};
		float[] elements = new float[6];
		origin.getElements(elements);
		moved.setElements(elements[0], elements[1], elements[2], elements[3], elements[4], elements[5]);
		moved.translate((float) left, (float) label.y());
		gc.setTransform(moved);
		gc.setBackground(colour(label.ink()));
		gc.fillPath(line.letters());
		gc.setTransform(origin);
	}

	private Line line(Words words) {
		TextMeasure texts = Drawings.measure();
		java.awt.Shape letters = texts.outline(words.text(), words.size(), words.bold(), words.direction());
		return new Line(path(letters.getPathIterator(null)),
				texts.width(words.text(), words.size(), words.bold(), words.direction()));
	}

	private Color colour(Ink ink) {
		java.awt.Color colour = palette.colour(ink);
		return new Color(colour.getRed(), colour.getGreen(), colour.getBlue());
	}

	/** Gives back what the window lent. */
	void dispose() {
		lines.invalidateAll();
	}
}
