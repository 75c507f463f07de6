package org.tamyeez.cli.docs;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tamyeez.doc.html.PageLinks;

/** Where the links of a page lead to on the site. Addresses are relative: the site works from any folder. */
final class SiteLinks implements PageLinks {

	static final String HOME = "index.html";
	static final String RULES = "rules/index.html";
	static final String ARTICLES = "articles.html";
	static final String SEARCH = "search.html";

	private static final Pattern RULE_FILE = Pattern.compile("(?:.*/)?rules/(?:en|ar)/([a-z0-9-]+)\\.md(#.*)?");
	private static final Pattern GUIDE_FILE = Pattern.compile("([a-z0-9-]+)\\.md(#.*)?");

	private final String page;
	private final Set<String> rules;
	private final Set<String> articles;

	/**
	 * @param page     where the page stands, from the folder of its language on
	 * @param rules    the names of all rules
	 * @param articles the short names of all articles
	 */
	SiteLinks(String page, Set<String> rules, Set<String> articles) {
		this.page = page;
		this.rules = rules;
		this.articles = articles;
	}

	/** Where the page of a rule stands. */
	static String rule(String name) {
		return "rules/" + name + ".html";
	}

	/** Where a page of the guide stands. */
	static String guide(String name) {
		return "articles".equals(name) ? ARTICLES : "guide/" + name + ".html";
	}

	/** The way from one page to the folder of its language. */
	static String up(String page) {
		return "../".repeat((int) page.chars().filter(c -> c == '/').count());
	}

	/** The address of something that stands in the folder of the language. */
	String address(String path) {
		return up(page) + path;
	}

	@Override
	public Optional<String> toRule(String rule) {
		return rules.contains(rule) && !rule(rule).equals(page) ? Optional.of(address(rule(rule))) : Optional.empty();
	}

	@Override
	public Optional<String> toGroup(String group) {
		return Optional.of(address(RULES + "#" + group));
	}

	@Override
	public Optional<String> toArticle(String article) {
		return articles.contains(article) ? Optional.of(address(ARTICLES + "#" + article)) : Optional.empty();
	}

	@Override
	public String to(String destination) {
		Matcher rule = RULE_FILE.matcher(destination);
		if (rule.matches()) {
			return address(rule(rule.group(1))) + anchor(rule);
		}
		Matcher guide = GUIDE_FILE.matcher(destination);
		return guide.matches() ? address(guide(guide.group(1))) + anchor(guide) : destination;
	}

	private static String anchor(Matcher link) {
		return Optional.ofNullable(link.group(2)).orElse("");
	}
}
