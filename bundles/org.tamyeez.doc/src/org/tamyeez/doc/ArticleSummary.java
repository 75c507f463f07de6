package org.tamyeez.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tamyeez.doc.RulePage.Edition;

/**
 * What one of the articles that the rules come from teaches, in our own words. They stand in {@code guide/en/articles.md}
 * and {@code guide/ar/articles.md}, each under a heading that ends in the article's short name.
 *
 * @param name     the short name, which is that of the group of its rules
 * @param title    what it is about
 * @param markdown what it teaches
 */
public record ArticleSummary(String name, String title, String markdown) {

	/** The name of the page that they stand on. */
	public static final String PAGE = "articles";

	private static final Pattern HEADING = Pattern.compile("^## (.+) \\(`([a-z]+)`\\)$", Pattern.MULTILINE);

	/** All articles, in the order of the page. */
	public static List<ArticleSummary> all(Edition edition) {
		String page = page(edition);
		List<ArticleSummary> articles = new ArrayList<>();
		Matcher heading = HEADING.matcher(page);
		boolean found = heading.find();
		while (found) {
			String title = heading.group(1);
			String name = heading.group(2);
			int start = heading.end();
			found = heading.find();
			articles.add(
					new ArticleSummary(name, title, page.substring(start, found ? heading.start() : page.length()).strip()));
		}
		return articles;
	}

	/** What stands on the page before the first article, its title included. */
	public static String introduction(Edition edition) {
		String page = page(edition);
		Matcher heading = HEADING.matcher(page);
		return heading.find() ? page.substring(0, heading.start()).strip() : page;
	}

	private static String page(Edition edition) {
		return PageFiles.read("/guide/" + edition.code() + "/" + PAGE + ".md").orElse("");
	}
}
