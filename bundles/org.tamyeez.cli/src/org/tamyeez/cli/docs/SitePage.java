package org.tamyeez.cli.docs;

import java.util.List;

import org.tamyeez.doc.html.RenderedPage.Heading;

/**
 * A page of the site in one language, without what the site puts around it.
 *
 * @param path     where it stands, from the folder of its language on
 * @param kind     what it belongs to
 * @param group    the group that its rule is of; empty for other pages
 * @param title    its title
 * @param summary  what is on it, in one sentence
 * @param html     what stands on it
 * @param headings its headings that can be linked to; none for short pages
 */
record SitePage(String path, Kind kind, String group, String title, String summary, String html, List<Heading> headings) {

	/** What pages are about. */
	enum Kind {
		/** Where a reader arrives. */
		HOME,
		/** The guide. */
		GUIDE,
		/** The articles that the rules come from. */
		ARTICLES,
		/** The list of rules. */
		RULES,
		/** One rule. */
		RULE,
		/** What the reader looks for. */
		SEARCH
	}

	/** Whether readers go on from it to the next page of its kind. */
	boolean isInSeries() {
		return kind == Kind.GUIDE || kind == Kind.RULE;
	}
}
