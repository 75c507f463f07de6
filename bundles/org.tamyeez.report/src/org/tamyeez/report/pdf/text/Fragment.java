package org.tamyeez.report.pdf.text;

import java.util.Optional;

import org.tamyeez.report.font.Glyphs;
import org.tamyeez.report.font.Typeface;

/**
 * A part of a line that has one typeface, one look and one direction.
 *
 * @param text        its characters, in the order they are read
 * @param typeface    the typeface
 * @param rightToLeft whether it runs from the right
 * @param style       how it looks
 * @param link        the link that it belongs to
 * @param x           where it begins, from the left end of the line, in points
 */
public record Fragment(String text, Typeface typeface, boolean rightToLeft, TextStyle style, Optional<Link> link, double x) {

	/** The glyphs to show. */
	public Glyphs glyphs() {
		return typeface.shape(text, rightToLeft);
	}

	/** The same fragment in another place. */
	Fragment at(double place) {
		return new Fragment(text, typeface, rightToLeft, style, link, place);
	}

	/** How much room it takes, in points. */
	public double width() {
		return glyphs().width() * style.size() / Typeface.UNITS;
	}
}
