package org.tamyeez.cli.docs;

import java.util.List;
import java.util.Optional;

import org.tamyeez.cli.docs.SitePage.Kind;
import org.tamyeez.doc.RulePage.Edition;
import org.tamyeez.doc.html.Markup;
import org.tamyeez.doc.html.RenderedPage.Heading;
import org.tamyeez.plan.ide.pages.Editions;

/** Puts around a page what leads to the others: head, search, contents, the way back and forth, the other language. */
final class Shell {

	/** How the name of the program is written beside the title of a page. */
	private static final String BRAND = "Tamyeez · تمييز";
	private static final String END_OF_LEAD = "</p>";

	private final SiteEdition site;
	private final SiteWords words;
	private final List<SitePage> pages;
	private final boolean otherLanguage;

	/**
	 * @param site          the site in one language
	 * @param pages         all its pages
	 * @param otherLanguage whether there is the same in the other language
	 */
	Shell(SiteEdition site, List<SitePage> pages, boolean otherLanguage) {
		this.site = site;
		this.words = site.words();
		this.pages = pages;
		this.otherLanguage = otherLanguage;
	}

	/** The whole page. */
	String around(SitePage page) {
		Markup html = new Markup().raw("<!DOCTYPE html>").line();
		html.open("html", "lang", site.edition().code(), "dir", site.edition().direction()).line();
		writeHead(html, page);
		html.open("body", "data-home", SiteLinks.up(page.path())).line();
		html.element("a", words.text("skip"), "class", "skip", "href", "#content").line();
		writeTop(html, page);
		html.open("div", "class", "frame").line();
		html.open("main", "id", "content", "tabindex", "-1").line();
		writePath(html, page);
		html.raw(withContents(page));
		writeSeries(html, page);
		html.closeLine();
		writeContents(html, page);
		html.closeLine();
		html.open("footer", "class", "bottom").element("p", words.text("footer")).closeLine();
		html.closeLine().closeLine();
		return html.toString();
	}

	private static String root(SitePage page) {
		return SiteLinks.up(page.path()) + "../";
	}

	private void writeHead(Markup html, SitePage page) {
		String assets = root(page) + "assets/";
		html.open("head").line();
		html.single("meta", "charset", "utf-8").line();
		html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
		html.single("meta", "name", "color-scheme", "content", "light dark").line();
		html.element("title", page.kind() == Kind.HOME ? BRAND : page.title() + " · " + BRAND).line();
		html.single("meta", "name", "description", "content", page.summary()).line();
		html.single("link", "rel", "icon", "href", assets + "icon.svg", "type", "image/svg+xml").line();
		for (String style : SiteAssets.STYLES) {
			html.single("link", "rel", "stylesheet", "href", assets + style).line();
		}
		other(page).ifPresent(address -> html.single("link", "rel", "alternate", "hreflang",
				Editions.other(site.edition()).code(), "href", address).line());
		html.open("script", "src", assets + SiteAssets.SCRIPT, "defer", "").closeLine();
		html.closeLine();
	}

	/** The same page in the other language. */
	private Optional<String> other(SitePage page) {
		return otherLanguage ? Optional.of(root(page) + Editions.other(site.edition()).code() + "/" + page.path())
				: Optional.empty();
	}

	private void writeTop(Markup html, SitePage page) {
		html.open("header", "class", "top").line();
		html.open("a", "class", "brand", "href", SiteLinks.up(page.path()) + SiteLinks.HOME);
		html.single("img", "src", root(page) + "assets/icon.svg", "alt", "", "width", "28", "height", "28");
		html.element("span", words.text("brand")).closeLine();
		writeSearch(html, page);
		html.element("a", words.text("contents"), "class", "to-contents", "href", "#contents").line();
		other(page).ifPresent(address -> {
			Edition other = Editions.other(site.edition());
			html.element("a", words.text("other-language"), "class", "language", "href", address, "lang", other.code(),
					"hreflang", other.code(), "dir", other.direction()).line();
		});
		html.closeLine();
	}

	/** Without a script, the form leads to the list of all pages. */
	private void writeSearch(Markup html, SitePage page) {
		html.open("form", "class", "search", "role", "search", "action", SiteLinks.up(page.path()) + SiteLinks.SEARCH);
		html.line().element("label", words.text("search"), "for", "q", "class", "unseen").line();
		html.single("input", "type", "search", "id", "q", "name", "q", "autocomplete", "off", "placeholder",
				words.text("search.hint"), "data-index",
				root(page) + "assets/" + SearchIndex.file(site.edition()), "data-found", words.text("search.found"),
				"data-none", words.text("search.none")).line();
		html.open("div", "class", "results").closeLine().closeLine();
	}

	private void writePath(Markup html, SitePage page) {
		if (page.kind() != Kind.RULE && page.kind() != Kind.GUIDE) {
			return;
		}
		SiteLinks links = site.links(page.path());
		html.open("nav", "class", "path", "aria-label", words.text("path")).open("ol");
		if (page.kind() == Kind.RULE) {
			html.open("li").element("a", words.text("kind.RULES"), "href", links.address(SiteLinks.RULES)).close();
			html.open("li").element("a", site.pageWords().text("group." + page.group()), "href",
					links.toGroup(page.group()).orElse("")).close();
		} else {
			html.open("li").element("a", words.text("kind.HOME"), "href", links.address(SiteLinks.HOME)).close();
			html.open("li").text(words.text("kind.GUIDE")).close();
		}
		html.close().closeLine();
	}

	/** The page, with the list of its parts below its first paragraph where it has many. */
	private String withContents(SitePage page) {
		int lead = page.html().indexOf(END_OF_LEAD) + END_OF_LEAD.length();
		if (page.headings().isEmpty()) {
			return page.html();
		}
		Markup html = new Markup().raw(page.html().substring(0, lead)).line();
		html.open("nav", "class", "parts", "aria-label", words.text("parts")).open("details").element("summary",
				words.text("parts")).open("ul").line();
		for (Heading heading : page.headings()) {
			html.open("li", "class", "level" + heading.level()).element("a", heading.text(), "href", "#" + heading.id())
					.closeLine();
		}
		return html.close().close().closeLine().raw(page.html().substring(lead)).toString();
	}

	private void writeSeries(Markup html, SitePage page) {
		if (!page.isInSeries()) {
			return;
		}
		List<SitePage> series = pages.stream().filter(other -> other.kind() == page.kind()).toList();
		int index = series.indexOf(page);
		html.open("nav", "class", "series", "aria-label", words.text("series." + page.kind())).line();
		if (index > 0) {
			writeStep(html, page, series.get(index - 1), "previous", "prev");
		}
		if (index < series.size() - 1) {
			writeStep(html, page, series.get(index + 1), "next", "next");
		}
		html.closeLine();
	}

	private void writeStep(Markup html, SitePage from, SitePage to, String key, String relation) {
		html.open("a", "class", key, "rel", relation, "href", site.links(from.path()).address(to.path()));
		html.element("span", words.text(key)).text(" ").element("bdi", to.title()).closeLine();
	}

	private void writeContents(Markup html, SitePage page) {
		html.open("nav", "id", "contents", "class", "contents", "aria-label", words.text("contents")).line();
		SiteLinks links = site.links(page.path());
		html.open("ul").line();
		for (SitePage other : pages) {
			switch (other.kind()) {
				case HOME, ARTICLES -> writeEntry(html, links, page, other).closeLine();
				case GUIDE -> writeEntry(html, links, page, other).closeLine();
				case RULES -> {
					writeEntry(html, links, page, other);
					writeGroups(html, links, page);
					html.closeLine();
				}
				default -> {
					// Rules stand below their groups, and the search has its own place.
				}
			}
		}
		html.closeLine().closeLine();
	}

	private Markup writeEntry(Markup html, SiteLinks links, SitePage page, SitePage entry) {
		String title = entry.kind() == Kind.HOME ? words.text("kind.HOME") : entry.title();
		html.open("li");
		return link(html, page.equals(entry), links.address(entry.path()), title);
	}

	private static Markup link(Markup html, boolean here, String address, String title) {
		if (here) {
			html.open("a", "href", address, "aria-current", "page");
		} else {
			html.open("a", "href", address);
		}
		return html.element("bdi", title).close();
	}

	private void writeGroups(Markup html, SiteLinks links, SitePage page) {
		html.line().open("ul").line();
		for (String group : site.groups()) {
			html.open("li").element("a", site.pageWords().text("group." + group), "href",
					links.toGroup(group).orElse(""));
			if (group.equals(page.group())) {
				writeRules(html, links, page);
			}
			html.closeLine();
		}
		html.closeLine();
	}

	private void writeRules(Markup html, SiteLinks links, SitePage page) {
		html.line().open("ul", "class", "names").line();
		for (SitePage rule : pages) {
			if (rule.kind() == Kind.RULE && rule.group().equals(page.group())) {
				link(html.open("li"), rule.equals(page), links.address(rule.path()), rule.title()).closeLine();
			}
		}
		html.closeLine();
	}
}
