package org.tamyeez.cli.docs;

import java.util.List;

import org.tamyeez.cli.docs.SitePage.Kind;
import org.tamyeez.doc.ArticleSummary;
import org.tamyeez.doc.html.Markup;
import org.tamyeez.doc.html.PageRenderer;
import org.tamyeez.doc.html.RenderedPage;

/** The page that tells what each article teaches, and which rules come from it. */
final class ArticlesPage {

	private final SiteEdition site;

	/** @param site the site that the page is for */
	ArticlesPage(SiteEdition site) {
		this.site = site;
	}

	/** The page. */
	SitePage page() {
		String path = SiteLinks.ARTICLES;
		PageRenderer renderer = site.renderer(path);
		RenderedPage introduction = renderer.page(ArticleSummary.introduction(site.edition()));
		Markup html = new Markup().open("article").line().raw(introduction.html());
		site.articles().forEach(article -> write(html, renderer, article));
		return new SitePage(path, Kind.ARTICLES, "", introduction.title(), introduction.lead(),
				html.closeLine().toString(), List.of());
	}

	private void write(Markup html, PageRenderer renderer, ArticleSummary article) {
		html.open("section", "id", article.name()).open("h2").text(article.title()).text(" ");
		html.element("code", article.name(), "dir", "ltr").closeLine();
		html.raw(renderer.page(article.markdown()).html());
		html.element("h3", site.words().text("articles.rules")).line();
		new RuleRows(site, SiteLinks.ARTICLES).write(html, site.rules(article.name()));
		html.closeLine();
	}
}
