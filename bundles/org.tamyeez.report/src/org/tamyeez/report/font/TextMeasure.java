package org.tamyeez.report.font;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

import org.tamyeez.report.document.ReadingDirection;
import org.tamyeez.report.font.Typefaces.Run;

/** Measures single lines of text before they are drawn, and gives their outlines to those who draw without fonts. */
public final class TextMeasure {

	/** A part of a line with one direction and one typeface, where it stands from the left, in thousandths. */
	private record Part(Typeface typeface, String text, boolean rightToLeft, double x) {
	}

	private record Piece(Typeface typeface, String text, byte level) {

		double width() {
			return typeface.shape(text, isRightToLeft()).width();
		}

		boolean isRightToLeft() {
			return (level & 1) == 1;
		}
	}

	private final Typefaces typefaces;

	/** Measures with the given typefaces. */
	public TextMeasure(Typefaces typefaces) {
		this.typefaces = typefaces;
	}

	/**
	 * How wide a line of text is, in the unit of the size.
	 *
	 * @param direction the direction of the line
	 */
	public double width(String text, double size, boolean bold, ReadingDirection direction) {
		double width = 0;
		for (Piece piece : pieces(typefaces.showable(text), bold, direction)) {
			width += piece.width();
		}
		return width * size / Typeface.UNITS;
	}

	/**
	 * The outline of a line of text that begins, at its left end, at the origin; y runs downwards from the base line.
	 *
	 * @param direction the direction of the line
	 */
	public Shape outline(String text, double size, boolean bold, ReadingDirection direction) {
		Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
		for (Part part : arranged(pieces(typefaces.showable(text), bold, direction))) {
			outline.append(part.typeface.outline(part.text, part.rightToLeft)
					.getPathIterator(AffineTransform.getTranslateInstance(part.x, 0)), false);
		}
		double scale = size / Typeface.UNITS;
		outline.transform(AffineTransform.getScaleInstance(scale, scale));
		return outline;
	}

	private List<Piece> pieces(String text, boolean bold, ReadingDirection direction) {
		Bidi bidi = new Bidi(text, direction.isRightToLeft() ? Bidi.DIRECTION_RIGHT_TO_LEFT
				: Bidi.DIRECTION_LEFT_TO_RIGHT);
		List<Piece> pieces = new ArrayList<>();
		for (Run run : typefaces.runs(text, bold)) {
			int start = run.start();
			while (start < run.end()) {
				int level = bidi.getLevelAt(start);
				int end = start + 1;
				while (end < run.end() && bidi.getLevelAt(end) == level) {
					end++;
				}
				pieces.add(new Piece(run.typeface(), text.substring(start, end), (byte) level));
				start = end;
			}
		}
		return pieces;
	}

	private static List<Part> arranged(List<Piece> pieces) {
		Object[] visual = pieces.toArray();
		byte[] levels = new byte[visual.length];
		for (int i = 0; i < levels.length; i++) {
			levels[i] = pieces.get(i).level;
		}
		Bidi.reorderVisually(levels, 0, visual, 0, visual.length);
		List<Part> parts = new ArrayList<>();
		double x = 0;
		for (Object element : visual) {
			Piece piece = (Piece) element;
			parts.add(new Part(piece.typeface, piece.text, piece.isRightToLeft(), x));
			x += piece.width();
		}
		return parts;
	}
}
