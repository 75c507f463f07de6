package org.tamyeez.report.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tamyeez.report.document.ReadingDirection;
import org.tamyeez.report.drawing.Drawing;
import org.tamyeez.report.drawing.Lettering;
import org.tamyeez.report.drawing.Shape;
import org.tamyeez.report.drawing.Shape.Anchor;
import org.tamyeez.report.drawing.Shape.Ink;
import org.tamyeez.report.drawing.Shape.Meaning;
import org.tamyeez.report.drawing.Shape.Stroke;

/**
 * A sheet to draw on. Its x runs from where reading begins: from the left, or from the right for Arabic, so that a drawing
 * is described once and comes out mirrored where it must.
 */
final class Sheet {

	/** Where a text stands at its x, seen in reading direction. */
	enum Align {
		START, MIDDLE, END
	}

	private static final String ELLIPSIS = "…";

	private final double width;
	private final ReadingDirection direction;
	private final Lettering lettering;
	private final List<Shape> shapes = new ArrayList<>();

	Sheet(double width, ReadingDirection direction, Lettering lettering) {
		this.width = width;
		this.direction = direction;
		this.lettering = lettering;
	}

	double width() {
		return width;
	}

	/** Draws a box, its x being where it begins in reading direction. */
	void box(double x, double y, double boxWidth, double height, double radius, Ink fill, Meaning meaning) {
		shapes.add(
				new Shape.Box(left(x, boxWidth), y, boxWidth, height, radius, Optional.of(fill), Optional.empty(), meaning));
	}

	/** Draws a box with a line around it. */
	void outlinedBox(double x, double y, double boxWidth, double height, double radius, Ink fill, Stroke outline,
			Meaning meaning) {
		shapes.add(new Shape.Box(left(x, boxWidth), y, boxWidth, height, radius, Optional.of(fill), Optional.of(outline),
				meaning));
	}

	void line(double x1, double y1, double x2, double y2, Stroke stroke) {
		shapes.add(new Shape.Line(mirrored(x1), y1, mirrored(x2), y2, stroke, Meaning.NONE));
	}

	/** Draws a path that was described in reading direction. */
	void path(Path2D path, Optional<Ink> fill, Optional<Stroke> stroke, Meaning meaning) {
		Path2D placed = new Path2D.Double(path);
		if (direction.isRightToLeft()) {
			placed.transform(new AffineTransform(-1, 0, 0, 1, width, 0));
		}
		shapes.add(new Shape.Outline(placed, fill, stroke, meaning));
	}

	void label(double x, double y, Align align, String text, double size, boolean bold, Ink ink) {
		label(x, y, align, text, size, bold, ink, Meaning.NONE);
	}

	void label(double x, double y, Align align, String text, double size, boolean bold, Ink ink, Meaning meaning) {
		if (!text.isBlank()) {
			shapes.add(new Shape.Label(mirrored(x), y, anchor(align), text, size, bold, ink, meaning));
		}
	}

	/** A filled diamond around a point: a day to remember. */
	void diamond(double x, double y, double radius, Ink ink, Meaning meaning) {
		Path2D path = new Path2D.Double();
		path.moveTo(x, y - radius);
		path.lineTo(x + radius, y);
		path.lineTo(x, y + radius);
		path.lineTo(x - radius, y);
		path.closePath();
		path(path, Optional.of(ink), Optional.empty(), meaning);
	}

	double textWidth(String text, double size, boolean bold) {
		return lettering.width(text, size, bold);
	}

	/** A text as far as it fits into a width, on one line. */
	String fitted(String text, double room, double size, boolean bold) {
		List<String> lines = lines(text, room, size, bold, 1);
		return lines.isEmpty() ? "" : lines.get(0);
	}

	/** A text on as many lines as there may be; what does not fit is left out and marked. */
	List<String> lines(String text, double room, double size, boolean bold, int most) {
		List<String> lines = new ArrayList<>();
		String rest = text.strip().replaceAll("\\s+", " ");
		while (!rest.isEmpty() && lines.size() < most) {
			if (textWidth(rest, size, bold) <= room) {
				lines.add(rest);
				return lines;
			}
			if (lines.size() == most - 1) {
				lines.add(shortened(rest, room, size, bold));
				return lines;
			}
			int end = lineEnd(rest, room, size, bold);
			lines.add(rest.substring(0, end).strip());
			rest = rest.substring(end).strip();
		}
		return lines;
	}

	private int lineEnd(String text, double room, double size, boolean bold) {
		BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
		breaks.setText(text);
		int end = 0;
		for (int next = breaks.next(); next != BreakIterator.DONE
				&& textWidth(text.substring(0, next).stripTrailing(), size, bold) <= room; next = breaks.next()) {
			end = next;
		}
		return end > 0 ? end : longestPrefix(text, "", room, size, bold);
	}

	private String shortened(String text, double room, double size, boolean bold) {
		return text.substring(0, longestPrefix(text, ELLIPSIS, room, size, bold)).strip() + ELLIPSIS;
	}

	/** How much of a text fits together with what follows it, at least one letter. */
	private int longestPrefix(String text, String suffix, double room, double size, boolean bold) {
		BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
		letters.setText(text);
		int end = letters.next();
		for (int next = letters.next(); next != BreakIterator.DONE
				&& textWidth(text.substring(0, next) + suffix, size, bold) <= room; next = letters.next()) {
			end = next;
		}
		return Math.max(0, end);
	}

	/** What was drawn. */
	Drawing drawing(double height, String title, String alternative) {
		return new Drawing(width, height, direction, title, alternative, List.copyOf(shapes));
	}

	private double mirrored(double x) {
		return direction.isRightToLeft() ? width - x : x;
	}

	private double left(double x, double boxWidth) {
		return direction.isRightToLeft() ? width - x - boxWidth : x;
	}

	private Anchor anchor(Align align) {
		return switch (align) {
			case START -> direction.isRightToLeft() ? Anchor.RIGHT : Anchor.LEFT;
			case MIDDLE -> Anchor.MIDDLE;
			case END -> direction.isRightToLeft() ? Anchor.LEFT : Anchor.RIGHT;
		};
	}
}
