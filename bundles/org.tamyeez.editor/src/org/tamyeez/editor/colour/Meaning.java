package org.tamyeez.editor.colour;

import java.util.Locale;

/** What words of a plan mean, as far as they are coloured by it. */
public enum Meaning {
	/** A keyword that begins a section. */
	KEYWORD,
	/** Any other keyword. */
	CLAUSE,
	/** One of the words that the language, a platform or a catalogue offers. */
	VALUE,
	/** What authors write in quotation marks. */
	TEXT,
	/** A number or an amount. */
	NUMBER,
	/** A day. */
	DATE,
	/** What is not part of the plan. */
	COMMENT,
	/** The name of an audience or of a group in it. */
	AUDIENCE,
	/** The name of a market. */
	MARKET,
	/** The name of a goal, or of what it is measured by. */
	GOAL,
	/** The name of a message. */
	MESSAGE,
	/** The name of a channel or of what it publishes. */
	CHANNEL,
	/** Any other name. */
	NAME,
	/** The name of a rule. */
	RULE,
	/** A name that nobody has given. */
	UNKNOWN;

	/** The identifier of the colour, under which preferences and themes know it. */
	public String colour() {
		return "org.tamyeez.editor.colour." + name().toLowerCase(Locale.ROOT);
	}
}
