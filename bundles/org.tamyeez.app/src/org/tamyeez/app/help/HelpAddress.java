package org.tamyeez.app.help;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tamyeez.app.live.PlanLanguage;
import org.tamyeez.doc.RulePage.Edition;
import org.tamyeez.plan.ide.pages.Editions;

/**
 * Where a page of Help is found. Written out, it is what the language server calls the pages of rules:
 * {@code tamyeez:rules/en/pr-missing}.
 *
 * @param kind    what the page belongs to
 * @param edition its language
 * @param name    the name of a rule or of a page of the guide; empty for the page that lists all
 * @param anchor  the place on the page; empty for its beginning
 */
public record HelpAddress(Kind kind, Edition edition, String name, String anchor) {

	/** What pages are about. */
	public enum Kind {
		/** What there is to read. */
		CONTENTS,
		/** The guide. */
		GUIDE,
		/** What the articles teach. */
		ARTICLES,
		/** The rules. */
		RULES;

		private String written() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	private static final String SCHEME = "tamyeez:";
	private static final Pattern WRITTEN = Pattern
			.compile(SCHEME + "(contents|guide|articles|rules)/(en|ar)(?:/([a-z0-9-]+))?(?:#(.+))?");

	/** The address that is written out; empty for an address of something else. */
	public static Optional<HelpAddress> parse(String written) {
		Matcher parts = WRITTEN.matcher(written);
		return parts.matches()
				? Optional.of(new HelpAddress(Kind.valueOf(parts.group(1).toUpperCase(Locale.ROOT)),
						Edition.valueOf(parts.group(2).toUpperCase(Locale.ROOT)), orEmpty(parts.group(3)),
						orEmpty(parts.group(4))))
				: Optional.empty();
	}

	private static String orEmpty(String part) {
		return part == null ? "" : part;
	}

	/** The language of the application. */
	public static Edition editionOfWindow() {
		return "ar".equals(PlanLanguage.ofWindow().getLanguage()) ? Edition.AR : Edition.EN;
	}

	/** What there is to read. */
	public static HelpAddress contents(Edition edition) {
		return new HelpAddress(Kind.CONTENTS, edition, "", "");
	}

	/** The list of the rules. */
	public static HelpAddress rules(Edition edition) {
		return new HelpAddress(Kind.RULES, edition, "", "");
	}

	/** The page of a rule. */
	public static HelpAddress rule(Edition edition, String rule) {
		return new HelpAddress(Kind.RULES, edition, rule, "");
	}

	/** A page of the guide. */
	public static HelpAddress guide(Edition edition, String page) {
		return new HelpAddress(Kind.GUIDE, edition, page, "");
	}

	/** What the articles teach. */
	public static HelpAddress articles(Edition edition) {
		return new HelpAddress(Kind.ARTICLES, edition, "", "");
	}

	/** A place on the page. */
	public HelpAddress at(String place) {
		return new HelpAddress(kind, edition, name, place);
	}

	/** The same page in the other language. Headings of the guide have anchors in their own language. */
	public HelpAddress inOtherLanguage() {
		return new HelpAddress(kind, Editions.other(edition), name, kind == Kind.GUIDE ? "" : anchor);
	}

	/** Whether both lead to the same page, if not to the same place on it. */
	boolean isSamePage(HelpAddress other) {
		return at("").equals(other.at(""));
	}

	@Override
	public String toString() {
		return SCHEME + kind.written() + '/' + edition.code() + (name.isEmpty() ? "" : '/' + name)
				+ (anchor.isEmpty() ? "" : '#' + anchor);
	}
}
