package org.tamyeez.plan.rule;

import java.util.Locale;

/** The groups of rules. Each but the last is named after the article whose teaching its rules carry. */
public enum RuleGroup {
	/** Marketing, media, communication and sales are four fields. */
	FIELDS,
	/** A target market is a part of a target audience; public relations is not marketing. */
	AUDIENCE,
	/** Traditional and digital channels belong together; credibility has to be earned. */
	MIX,
	/** Networks live from relations; offer what people want. */
	RELATIONSHIP,
	/** Study, segments, medium and team, launch, follow-up: in this order. */
	METHOD,
	/** What any plan needs in order to be read: names, dates, sums. */
	FORM;

	/** The name that commands and policies use; the short name of the article, where there is one. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
