package org.tamyeez.plan.knowledge;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.tamyeez.plan.model.Language;

/** How people meet on a platform. Content that works by one mechanism has to be made anew for another. */
public enum Mechanism {
	/** Profiles, pages and groups; posts of all forms for people who know each other. */
	NETWORK("شبكة"),
	/** Pictures first, words beside them. */
	IMAGE("صورة"),
	/** Videos of seconds, upright, one after the other. */
	SHORT_VIDEO("فيديو_قصير"),
	/** Videos that people choose and stay with. */
	LONG_VIDEO("فيديو_طويل"),
	/** Video that is seen while it happens. */
	LIVE_VIDEO("بث_مباشر"),
	/** Voices: rooms, podcasts, music. */
	AUDIO("صوت"),
	/** Short words in public, and the answers to them. */
	MICROBLOG("تدوين_قصير"),
	/** Long words in public. */
	BLOG("تدوين"),
	/** Words between two people or within a group. */
	MESSAGING("مراسلة"),
	/** People as members of their profession. */
	PROFESSIONAL("مهنية"),
	/** Questions and answers, sorted by topic. */
	DISCUSSION("نقاش"),
	/** Offers that buyers look through. */
	MARKETPLACE("متجر"),
	/** What people find when they search. */
	SEARCH("بحث");

	private final String arabic;

	Mechanism(String arabic) {
		this.arabic = arabic;
	}

	/** The name that a policy uses, in a language: {@code short_video}. */
	public String name(Language language) {
		return language == Language.ARABIC ? arabic : name().toLowerCase(Locale.ROOT);
	}

	/** The mechanism that is meant by a name in either language; none if there is no such mechanism. */
	public static Optional<Mechanism> find(String written) {
		String key = Names.key(written);
		return Stream.of(values()).filter(mechanism -> Names.key(mechanism.name()).equals(key)
				|| Names.key(mechanism.arabic).equals(key)).findFirst();
	}
}
