package org.tamyeez.cli.docs;

import java.util.List;

import org.tamyeez.cli.docs.SitePage.Kind;
import org.tamyeez.doc.html.Markup;
import org.tamyeez.doc.html.RuleArticle;
import org.tamyeez.doc.html.RuleFacts;

/** The list of rules, and a page for each. */
final class RulePages {

	private final SiteEdition site;

	/** @param site the site that the pages are for */
	RulePages(SiteEdition site) {
		this.site = site;
	}

	/** The list of all rules. */
	SitePage list() {
		String path = SiteLinks.RULES;
		SiteWords words = site.words();
		Markup html = new Markup().open("article").line().element("h1", words.text("rules.title")).line();
		html.element("p", words.text("rules.lead"), "class", "lead").line();
		for (String group : site.groups()) {
			html.open("section", "id", group).element("h2", site.pageWords().text("group." + group)).line();
			site.articles().stream().filter(article -> article.name().equals(group)).forEach(
					article -> html.open("p", "class", "from").text(words.text("rules.article")).text(" ").element("a",
							article.title(), "href", site.links(path).toArticle(group).orElse("")).closeLine());
			new RuleRows(site, path).write(html, site.rules(group));
			html.closeLine();
		}
		return new SitePage(path, Kind.RULES, "", words.text("rules.title"), words.text("rules.lead"),
				html.closeLine().toString(), List.of());
	}

	/** The pages of all rules, group by group. */
	List<SitePage> pages() {
		return site.rules().stream().map(this::page).toList();
	}

	private SitePage page(RuleFacts rule) {
		String path = SiteLinks.rule(rule.name());
		String html = new RuleArticle(site.renderer(path)).of(rule, site.page(rule.name()));
		return new SitePage(path, Kind.RULE, rule.group(), rule.name(), rule.summary(), html, List.of());
	}
}
