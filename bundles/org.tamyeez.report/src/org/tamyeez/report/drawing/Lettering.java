package org.tamyeez.report.drawing;

/** Tells how much room a text takes, so that a drawing can be laid out. */
@FunctionalInterface
public interface Lettering {

	/**
	 * How wide a line of text is, in points.
	 *
	 * @param text the line
	 * @param size of the letters, in points
	 * @param bold whether it is set in bold
	 */
	double width(String text, double size, boolean bold);
}
