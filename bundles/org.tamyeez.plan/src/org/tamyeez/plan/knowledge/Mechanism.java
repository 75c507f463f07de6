package org.tamyeez.plan.knowledge;

import java.util.Locale;

/** How people meet on a platform. Content that works by one mechanism has to be made anew for another. */
public enum Mechanism {
	/** Profiles, pages and groups; posts of all forms for people who know each other. */
	NETWORK,
	/** Pictures first, words beside them. */
	IMAGE,
	/** Videos of seconds, upright, one after the other. */
	SHORT_VIDEO,
	/** Videos that people choose and stay with. */
	LONG_VIDEO,
	/** Video that is seen while it happens. */
	LIVE_VIDEO,
	/** Voices: rooms, podcasts, music. */
	AUDIO,
	/** Short words in public, and the answers to them. */
	MICROBLOG,
	/** Long words in public. */
	BLOG,
	/** Words between two people or within a group. */
	MESSAGING,
	/** People as members of their profession. */
	PROFESSIONAL,
	/** Questions and answers, sorted by topic. */
	DISCUSSION,
	/** Offers that buyers look through. */
	MARKETPLACE,
	/** What people find when they search. */
	SEARCH;

	/** The name that the table of platforms uses: {@code short video}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	static Mechanism of(String id) {
		return valueOf(id.toUpperCase(Locale.ROOT).replace(' ', '_'));
	}
}
