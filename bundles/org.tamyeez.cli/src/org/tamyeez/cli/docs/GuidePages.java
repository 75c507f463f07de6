package org.tamyeez.cli.docs;

import java.util.List;

import org.tamyeez.cli.docs.SitePage.Kind;
import org.tamyeez.doc.GuidePage;
import org.tamyeez.doc.html.RenderedPage;
import org.tamyeez.doc.html.RenderedPage.Heading;

/** The pages of the guide. */
final class GuidePages {

	/** A page with fewer headings than this is seen at a glance. */
	private static final int FEW_HEADINGS = 4;

	private final SiteEdition site;

	/** @param site the site that the pages are for */
	GuidePages(SiteEdition site) {
		this.site = site;
	}

	/** The pages, in the order to read them. */
	List<SitePage> pages() {
		return GuidePage.all(site.edition()).stream().map(this::page).toList();
	}

	private SitePage page(GuidePage page) {
		String path = SiteLinks.guide(page.name());
		RenderedPage rendered = site.renderer(path).page(page.markdown());
		List<Heading> parts = rendered.headings().stream().filter(heading -> heading.level() > 1).toList();
		return new SitePage(path, Kind.GUIDE, "", rendered.title(), rendered.lead(),
				"<article>\n" + rendered.html() + "</article>\n", parts.size() < FEW_HEADINGS ? List.of() : parts);
	}
}
