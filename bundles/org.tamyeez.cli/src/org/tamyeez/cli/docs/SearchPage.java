package org.tamyeez.cli.docs;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.tamyeez.cli.docs.SitePage.Kind;
import org.tamyeez.doc.html.Markup;

/** The list of all pages. The reader's browser narrows it down to what is looked for; without a script it stays whole. */
final class SearchPage {

	private final SiteEdition site;
	private final List<SitePage> pages;

	/**
	 * @param site  the site that the page is for
	 * @param pages the pages to list
	 */
	SearchPage(SiteEdition site, List<SitePage> pages) {
		this.site = site;
		this.pages = pages;
	}

	/** The page. */
	SitePage page() {
		SiteWords words = site.words();
		Markup html = new Markup().open("article", "class", "search-page").line();
		html.element("h1", words.text("search.title")).line();
		html.open("div", "class", "found").closeLine();
		html.open("div", "class", "all").line();
		Set<Kind> kinds = new LinkedHashSet<>(pages.stream().map(SitePage::kind).toList());
		kinds.stream().filter(kind -> kind != Kind.HOME).forEach(kind -> write(html, kind));
		html.closeLine();
		return new SitePage(SiteLinks.SEARCH, Kind.SEARCH, "", words.text("search.title"), words.text("search.summary"),
				html.closeLine().toString(), List.of());
	}

	private void write(Markup html, Kind kind) {
		html.element("h2", site.words().text("kind." + kind)).line().open("ul").line();
		for (SitePage page : pages) {
			if (page.kind() == kind) {
				html.open("li").element("a", page.title(), "href", page.path()).text(" ")
						.element("span", page.summary(), "class", "aside").closeLine();
			}
		}
		html.closeLine();
	}
}
