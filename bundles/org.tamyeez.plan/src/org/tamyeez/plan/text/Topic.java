package org.tamyeez.plan.text;

import java.util.Locale;

/** What a text can speak of. Each topic has a list of words and phrases for each language. */
public enum Topic {
	/** What something costs. */
	PRICE,
	/** That something costs less than usual. */
	DISCOUNT,
	/** That the reader shall buy, order or book. */
	CALL_TO_BUY,
	/** That the reader must not think twice: haste, scarcity, threat. */
	PRESSURE,
	/** Words that belittle the reader or others. */
	INSULT,
	/** What the reader gets: a merit of the offering, or an offer. */
	OFFER;

	/** The file that holds the topic's words of a language. */
	public String file(String language) {
		return name().toLowerCase(Locale.ROOT) + "_" + language + ".txt";
	}
}
