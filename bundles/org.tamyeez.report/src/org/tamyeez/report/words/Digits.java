package org.tamyeez.report.words;

/** The digits that a report writes its numbers with. */
public enum Digits {
	/** 0 to 9, as most of the region's firms write figures. */
	WESTERN,
	/** ٠ to ٩. */
	ARABIC;

	private static final char ARABIC_ZERO = '\u0660';

	/** A text with these digits in place of those of 0 to 9. */
	public String of(String text) {
		if (this == WESTERN) {
			return text;
		}
		StringBuilder written = new StringBuilder();
		text.chars().forEach(
				sign -> written.append((char) (sign >= '0' && sign <= '9' ? sign - '0' + ARABIC_ZERO : sign)));
		return written.toString();
	}
}
