package org.tamyeez.plan.ide.completion;

/**
 * Something that can be written at the caret.
 *
 * @param text          what is written; of a template, in the protocol's form for snippets
 * @param label         what the list shows
 * @param start         the offset from which on the text before the caret is replaced
 * @param kind          what it is
 * @param detail        what the list tells beside the label; may be empty
 * @param documentation what is told of the one that is chosen, as Markdown; may be empty
 * @param filter        what the reader's letters are compared with
 */
record Suggestion(String text, String label, int start, Kind kind, String detail, String documentation, String filter) {

	/** What a suggestion is, the likeliest to be wanted first. */
	enum Kind {
		/** A value: a date, a currency, a platform. */
		VALUE,
		/** The name of an element. */
		NAME,
		/** The name of a rule, of a group of rules, or of a threshold. */
		RULE,
		/** A keyword that an element begins with, or that says something of one. */
		KEYWORD,
		/** A word to choose from. */
		CHOICE,
		/** A whole section with gaps to fill. */
		TEMPLATE,
		/** A sign, such as a brace. */
		SIGN;

		/** Keywords stand in the order of the grammar, a template behind its own. */
		int rank() {
			return this == CHOICE || this == TEMPLATE ? KEYWORD.ordinal() : ordinal();
		}
	}

	/** A suggestion that is shown, and looked for, as it is written. */
	static Suggestion of(String text, int start, Kind kind, String detail) {
		return new Suggestion(text, text, start, kind, detail, "", text);
	}

	/** The same suggestion with something to read. */
	Suggestion documented(String documentation) {
		return new Suggestion(text, label, start, kind, detail, documentation, filter);
	}

	/** The same suggestion, found by other letters too. */
	Suggestion foundBy(String filter) {
		return new Suggestion(text, label, start, kind, detail, documentation, filter);
	}
}
