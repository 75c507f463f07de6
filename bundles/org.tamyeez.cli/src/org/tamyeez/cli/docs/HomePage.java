package org.tamyeez.cli.docs;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tamyeez.cli.docs.SitePage.Kind;
import org.tamyeez.doc.ArticleSummary;
import org.tamyeez.doc.html.Example;
import org.tamyeez.doc.html.Markup;

/** The page that a reader arrives at: what this is, one example of it, and where to go on. */
final class HomePage {

	/** The rule whose example is shown: the distinction that the others build on. */
	private static final String SHOWN = "pr-goal-for-market";

	private final SiteEdition site;
	private final SiteWords words;
	private final SiteLinks links;
	private final List<SitePage> pages;

	/**
	 * @param site  the site that the page is for
	 * @param pages all other pages
	 */
	HomePage(SiteEdition site, List<SitePage> pages) {
		this.site = site;
		this.words = site.words();
		this.links = site.links(SiteLinks.HOME);
		this.pages = pages;
	}

	/** The page. */
	SitePage page() {
		Markup html = new Markup().open("article", "class", "home").line();
		writeHero(html);
		writeGuide(html);
		writeArticles(html);
		writeGroups(html);
		return new SitePage(SiteLinks.HOME, Kind.HOME, "", words.text("home.title"), words.text("home.lead"),
				html.closeLine().toString(), List.of());
	}

	private void writeHero(Markup html) {
		html.open("header", "class", "hero").line().open("div").line();
		html.element("h1", words.text("home.title")).line().element("p", words.text("home.lead"), "class", "lead").line();
		html.open("p", "class", "actions");
		pages.stream().filter(page -> page.kind() == Kind.GUIDE).findFirst().ifPresent(
				page -> html.element("a", words.text("home.start"), "href", page.path(), "class", "action").text(" "));
		html.element("a", words.text("home.rules", site.rules().size()), "href", links.address(SiteLinks.RULES), "class",
				"action quiet").closeLine();
		html.closeLine();
		site.page(SHOWN).ifPresent(page -> {
			html.open("div", "class", "sample");
			String plan = page.wrongExample();
			html.raw(site.renderer(SiteLinks.HOME).example(new Example(Example.PLAN, Example.Kind.WRONG, SHOWN, plan)));
			html.closeLine();
		});
		html.closeLine();
	}

	private void writeGuide(Markup html) {
		List<SitePage> guide = pages.stream().filter(page -> page.kind() == Kind.GUIDE).toList();
		html.open("section").element("h2", words.text("kind.GUIDE")).line().open("ul", "class", "cards").line();
		guide.forEach(page -> card(html, page.path(), page.title(), page.summary(), Optional.empty()));
		html.closeLine().closeLine();
	}

	private void writeArticles(Markup html) {
		html.open("section").element("h2", words.text("kind.ARTICLES")).line().open("ul", "class", "cards").line();
		for (ArticleSummary article : site.articles()) {
			String lead = site.renderer(SiteLinks.HOME).page(article.markdown()).lead();
			card(html, SiteLinks.ARTICLES + "#" + article.name(), article.title(), lead,
					Optional.of(words.text("home.count", site.rules(article.name()).size())));
		}
		html.closeLine().closeLine();
	}

	private void writeGroups(Markup html) {
		html.open("section").element("h2", words.text("kind.RULES")).line().open("ul", "class", "cards small").line();
		for (String group : site.groups()) {
			card(html, links.toGroup(group).orElse(""), site.pageWords().text("group." + group),
					words.text("home.count", site.rules(group).size()), Optional.empty());
		}
		html.closeLine().closeLine();
	}

	private void card(Markup html, String address, String title, String text, Optional<String> below) {
		html.open("li").element("a", title, "href", address).element("p", firstSentence(text));
		below.ifPresent(line -> html.element("p", line, "class", "aside"));
		html.closeLine();
	}

	private String firstSentence(String text) {
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag(site.edition().code()));
		sentences.setText(text);
		int end = sentences.next();
		return end == BreakIterator.DONE ? text : text.substring(0, end).strip();
	}
}
