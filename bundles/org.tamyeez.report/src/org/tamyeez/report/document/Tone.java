package org.tamyeez.report.document;

/**
 * How good or bad something is. Formats show it by a colour and by a sign of its own, since not everybody sees colours; the
 * words beside it say it as well.
 */
public enum Tone {
	/** Neither good nor bad. */
	PLAIN,
	/** As it should be; a filled circle. */
	GOOD,
	/** In danger; a triangle. */
	WARNING,
	/** Not as it should be; a square. */
	BAD,
	/** Not known or not begun; an empty circle. */
	MUTED
}
