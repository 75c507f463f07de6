package org.tamyeez.plan.ide.completion;

/**
 * Something that can be written at the caret.
 *
 * @param text        what is written
 * @param prefix      what stands before the caret and is replaced
 * @param kind        what it is
 * @param description what the reader is told about it; may be empty
 */
public record Suggestion(String text, String prefix, Kind kind, String description) {

	/** What a suggestion is, the likeliest to be wanted first. */
	public enum Kind {
		/** The name of an element. */
		NAME,
		/** The name of a rule or of a group of rules. */
		RULE,
		/** A keyword. */
		KEYWORD,
		/** A sign, such as a brace. */
		SIGN
	}
}
