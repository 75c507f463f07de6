package org.tamyeez.editor.direction;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;

/** The direction in which lines are read. */
public enum Direction {
	/** As English. */
	LEFT_TO_RIGHT,
	/** As Arabic. */
	RIGHT_TO_LEFT;

	/** The direction in which most lines of a text begin; left to right where there is nothing to read. */
	public static Direction ofMostLines(String text) {
		long[] lines = new long[values().length];
		text.lines().forEach(line -> {
			Direction direction = ofFirstLetter(line);
			if (direction != null) {
				lines[direction.ordinal()]++;
			}
		});
		return lines[RIGHT_TO_LEFT.ordinal()] > lines[LEFT_TO_RIGHT.ordinal()] ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
	}

	/** The direction of the first letter; null where there is none. */
	public static @Nullable Direction ofFirstLetter(CharSequence text) {
		for (int i = 0; i < text.length(); i++) {
			Direction direction = ofLetter(Character.codePointAt(text, i));
			if (direction != null) {
				return direction;
			}
		}
		return null;
	}

	private static @Nullable Direction ofLetter(int letter) {
		return switch (Character.getDirectionality(letter)) {
			case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> RIGHT_TO_LEFT;
			case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LEFT_TO_RIGHT;
			default -> null;
		};
	}

	/** The other one. */
	public Direction opposite() {
		return this == LEFT_TO_RIGHT ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
	}

	/** What widgets call it. */
	int style() {
		return this == RIGHT_TO_LEFT ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
	}

	/** The direction of a widget. */
	static Direction ofStyle(int style) {
		return (style & SWT.RIGHT_TO_LEFT) != 0 ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
	}
}
