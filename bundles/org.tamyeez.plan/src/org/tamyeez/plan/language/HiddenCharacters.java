package org.tamyeez.plan.language;

/**
 * Characters that nobody sees and that change how a line looks: direction marks, embeddings, overrides and isolates, and
 * the byte order mark.
 */
public final class HiddenCharacters {

	private HiddenCharacters() {
	}

	/** Whether the character is invisible wherever it stands. */
	public static boolean isHidden(char c) {
		return c == '\u200E' || c == '\u200F' || c == '\u061C' || c == '\uFEFF' || isDirectionControl(c);
	}

	/** Whether the character opens or closes a span with a direction of its own: embedding, override or isolate. */
	public static boolean isDirectionControl(char c) {
		return isOpening(c) || isClosing(c);
	}

	/** Whether the character opens a span with a direction of its own. */
	public static boolean isOpening(char c) {
		return c == '\u202A' || c == '\u202B' || c == '\u202D' || c == '\u202E' || c >= '\u2066' && c <= '\u2068';
	}

	/** Whether the character closes such a span. */
	public static boolean isClosing(char c) {
		return c == '\u202C' || c == '\u2069';
	}
}
