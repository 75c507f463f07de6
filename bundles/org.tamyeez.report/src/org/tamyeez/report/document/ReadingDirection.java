package org.tamyeez.report.document;

import java.util.Optional;

/** The direction in which lines, tables and drawings run. */
public enum ReadingDirection {
	/** As English is read. */
	LEFT_TO_RIGHT("ltr"),
	/** As Arabic is read. */
	RIGHT_TO_LEFT("rtl");

	private final String keyword;

	ReadingDirection(String keyword) {
		this.keyword = keyword;
	}

	/** The direction as HTML and other formats name it: {@code ltr} or {@code rtl}. */
	public String keyword() {
		return keyword;
	}

	/** Whether it is read from the right. */
	public boolean isRightToLeft() {
		return this == RIGHT_TO_LEFT;
	}

	/**
	 * The direction of a paragraph: that of its first letter that has one, as the Unicode Bidirectional Algorithm has it
	 * (rules P2 and P3), so that an English sentence in an Arabic report is read from the left.
	 *
	 * @param text      the whole paragraph
	 * @param otherwise the direction of a text without such a letter, such as a number
	 */
	public static ReadingDirection of(CharSequence text, ReadingDirection otherwise) {
		return text.codePoints().mapToObj(ReadingDirection::ofCharacter).flatMap(Optional::stream).findFirst()
				.orElse(otherwise);
	}

	private static Optional<ReadingDirection> ofCharacter(int character) {
		return switch (Character.getDirectionality(character)) {
			case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Optional.of(LEFT_TO_RIGHT);
			case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
				Optional.of(RIGHT_TO_LEFT);
			default -> Optional.empty();
		};
	}
}
