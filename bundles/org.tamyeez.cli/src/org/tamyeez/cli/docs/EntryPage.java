package org.tamyeez.cli.docs;

import java.util.List;

import org.tamyeez.doc.html.Markup;

/** The page at the root of the site: the choice of the language, or the way to the only one there is. */
final class EntryPage {

	private final List<SiteEdition> sites;

	/** @param sites the site in each language */
	EntryPage(List<SiteEdition> sites) {
		this.sites = sites;
	}

	/** The page. */
	String html() {
		SiteEdition first = sites.get(0);
		Markup html = new Markup().raw("<!DOCTYPE html>").line();
		html.open("html", "lang", first.edition().code(), "dir", first.edition().direction()).line();
		html.open("head").line().single("meta", "charset", "utf-8").line();
		html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
		html.single("meta", "name", "color-scheme", "content", "light dark").line();
		if (sites.size() == 1) {
			html.single("meta", "http-equiv", "refresh", "content", "0; url=" + home(first)).line();
		}
		html.element("title", "Tamyeez · تمييز").line();
		html.single("meta", "name", "description", "content", first.words().text("home.lead")).line();
		html.single("link", "rel", "icon", "href", "assets/icon.svg", "type", "image/svg+xml").line();
		SiteAssets.STYLES.forEach(style -> html.single("link", "rel", "stylesheet", "href", "assets/" + style).line());
		html.closeLine().open("body", "class", "entry").line().open("main").line();
		html.single("img", "src", "assets/icon.svg", "alt", "", "width", "72", "height", "72").line();
		html.open("h1").text("Tamyeez ").element("span", "تمييز", "lang", "ar").closeLine();
		sites.forEach(site -> write(html, site));
		return html.closeLine().closeLine().closeLine().toString();
	}

	private static void write(Markup html, SiteEdition site) {
		html.open("section", "lang", site.edition().code(), "dir", site.edition().direction()).line();
		html.element("p", site.words().text("home.title"), "class", "lead").line();
		html.open("p").element("a", site.words().text("entry.open"), "class", "action", "href", home(site)).closeLine();
		html.closeLine();
	}

	private static String home(SiteEdition site) {
		return site.edition().code() + "/" + SiteLinks.HOME;
	}
}
