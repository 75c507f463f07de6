package org.tamyeez.report.font;

/**
 * Cleans texts that people wrote before they get into a file. XML 1.0, on which most formats stand, knows no control
 * characters, no halves of surrogate pairs and no non-characters; a single one of them makes a whole file unreadable.
 */
public final class CleanText {

	private CleanText() {
	}

	/** The text without the characters that XML 1.0 forbids; all others stay as they are. */
	public static String of(String text) {
		return text.codePoints().allMatch(CleanText::isAllowed) ? text
				: text.codePoints().filter(CleanText::isAllowed)
						.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	/** Whether XML 1.0 (section 2.2) has the character, and it means something. */
	private static boolean isAllowed(int character) {
		return character == '\t' || character == '\n' || character == '\r'
				|| character >= 0x20 && !Character.isISOControl(character)
						&& (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
						&& (character & 0xFFFE) != 0xFFFE && (character < 0xFDD0 || character > 0xFDEF);
	}
}
