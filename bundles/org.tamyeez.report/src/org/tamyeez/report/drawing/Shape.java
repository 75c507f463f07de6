package org.tamyeez.report.drawing;

import java.awt.geom.Path2D;
import java.util.Optional;

import org.tamyeez.report.style.ColourRole;

/** A part of a drawing. */
public sealed interface Shape {

	/** What stands for it in the plan, and what a pointer over it tells; empty where there is nothing to tell. */
	Meaning meaning();

	/**
	 * What a shape stands for.
	 *
	 * @param tip    what a pointer over it tells; may be empty
	 * @param target the element of the plan that it shows, as the fragment of its URI; a click leads there
	 */
	record Meaning(String tip, Optional<String> target) {

		/** Stands for nothing by itself. */
		public static final Meaning NONE = new Meaning("", Optional.empty());

		/** Tells something. */
		public static Meaning tip(String tip) {
			return new Meaning(tip, Optional.empty());
		}
	}

	/**
	 * A colour of the house, more or less of it.
	 *
	 * @param role     which colour
	 * @param strength 1 for the colour itself, down to 0 for that of the page: mixed, not transparent
	 */
	record Ink(ColourRole role, double strength) {

		/** The colour itself. */
		public static Ink of(ColourRole role) {
			return new Ink(role, 1);
		}
	}

	/**
	 * A rectangle, filled, outlined or both.
	 *
	 * @param radius of its corners; 0 for sharp ones
	 */
	record Box(double x, double y, double width, double height, double radius, Optional<Ink> fill, Optional<Stroke> outline,
			Meaning meaning) implements Shape {
	}

	/** A straight line. */
	record Line(double x1, double y1, double x2, double y2, Stroke stroke, Meaning meaning) implements Shape {
	}

	/** Any other outline, filled, drawn or both. The path must not be changed. */
	record Outline(Path2D path, Optional<Ink> fill, Optional<Stroke> stroke, Meaning meaning) implements Shape {
	}

	/**
	 * A line of text. Its direction is that of its first letter.
	 *
	 * @param x      where its anchor is
	 * @param y      its base line
	 * @param anchor which end of the text x means
	 * @param size   of the letters, in points
	 */
	record Label(double x, double y, Anchor anchor, String text, double size, boolean bold, Ink ink, Meaning meaning)
			implements Shape {
	}

	/** An end of a line of text on the page, whatever its direction. */
	enum Anchor {
		/** The left end. */
		LEFT,
		/** The middle. */
		MIDDLE,
		/** The right end. */
		RIGHT
	}

	/**
	 * How a line is drawn.
	 *
	 * @param width of the line, in points
	 * @param dash  lengths of a dash and the gap after it; 0 for a line without gaps
	 */
	record Stroke(Ink ink, double width, double dash) {

		/** A line without gaps. */
		public static Stroke solid(Ink ink, double width) {
			return new Stroke(ink, width, 0);
		}
	}
}
