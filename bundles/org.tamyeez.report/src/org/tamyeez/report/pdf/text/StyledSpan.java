package org.tamyeez.report.pdf.text;

import java.util.Optional;

import org.tamyeez.report.document.ReadingDirection;

/**
 * A part of a paragraph.
 *
 * @param text      the words
 * @param style     how they look
 * @param link      the link that they are
 * @param direction the direction that holds within, apart from what stands around; empty for ordinary words
 */
public record StyledSpan(String text, TextStyle style, Optional<Link> link, Optional<ReadingDirection> direction) {

	private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
	private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
	private static final char POP_ISOLATE = '\u2069';

	/** Ordinary words. */
	public static StyledSpan of(String text, TextStyle style) {
		return new StyledSpan(text, style, Optional.empty(), Optional.empty());
	}

	StyledSpan with(String other) {
		return new StyledSpan(other, style, link, direction);
	}

	/** The text, set apart from its surroundings where it has a direction of its own. */
	String isolated() {
		if (direction.isEmpty() || text.isEmpty()) {
			return text;
		}
		char start = direction.get().isRightToLeft() ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE;
		return start + text + POP_ISOLATE;
	}
}
