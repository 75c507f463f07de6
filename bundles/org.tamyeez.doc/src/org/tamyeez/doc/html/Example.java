package org.tamyeez.doc.html;

import java.text.Bidi;
import java.util.List;

/**
 * A block of code on a page. What it is stands behind its fence: {@code mplan}, {@code mplan wrong pr-missing},
 * {@code sh}.
 *
 * @param language what it is written in: {@code mplan} for a plan
 * @param kind     what it shows
 * @param rule     the rule that it is an example of; empty where it is none
 * @param code     the text, with a line break at its end
 */
public record Example(String language, Kind kind, String rule, String code) {

	/** What an example shows. */
	public enum Kind {
		/** How something is written. */
		PLAIN,
		/** A plan that the rule finds something in. */
		WRONG,
		/** A plan that the rule finds nothing in. */
		RIGHT
	}

	/** The language of plans. */
	public static final String PLAN = "mplan";

	/** An example from what stands behind its fence. */
	static Example of(String info, String code) {
		List<String> words = List.of(info.strip().split("\\s+"));
		Kind kind = words.contains("wrong") ? Kind.WRONG : words.contains("right") ? Kind.RIGHT : Kind.PLAIN;
		return new Example(words.get(0), kind, kind == Kind.PLAIN || words.size() < 3 ? "" : words.get(2), code);
	}

	/** Whether it is a plan. */
	public boolean isPlan() {
		return PLAN.equals(language);
	}

	/**
	 * Whether it is read from right to left. The first letter of a plan decides, as it does in editors; what a command
	 * prints begins with the name of a file, whatever it goes on with.
	 */
	public boolean isRightToLeft() {
		if (isPlan()) {
			return !new Bidi(code, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
		}
		return code.codePoints().filter(Character::isLetter)
				.map(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC ? 1 : -1).sum() > 0;
	}
}
