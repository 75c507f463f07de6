package org.tamyeez.cli.docs;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.tamyeez.cli.check.CheckSetup;
import org.tamyeez.doc.RulePage.Edition;
import org.tamyeez.plan.ide.pages.Editions;
import org.tamyeez.plan.ide.pages.ExamplePlans;
import org.tamyeez.plan.rule.RuleCatalogue;

/** All files of the site, by their path. */
public final class Site {

	private final SortedMap<String, byte[]> files = new TreeMap<>();
	private int pages;

	/**
	 * @param catalogue the rules
	 * @param editions  the languages
	 */
	public Site(RuleCatalogue catalogue, Set<Edition> editions) {
		ExamplePlans plans = new ExamplePlans(CheckSetup.services(Optional.of(ExamplePlans.DAY)));
		Map<Edition, SiteEdition> sites = new LinkedHashMap<>();
		for (Edition edition : Edition.values()) {
			if (editions.contains(edition)) {
				SiteEdition site = new SiteEdition(edition, catalogue, plans);
				sites.put(edition, site);
				add(site, editions.contains(Editions.other(edition)));
			}
		}
		put("index.html", new EntryPage(List.copyOf(sites.values())).html());
		files.putAll(SiteAssets.files());
	}

	private void add(SiteEdition site, boolean otherLanguage) {
		List<SitePage> all = site.pages();
		Shell shell = new Shell(site, all, otherLanguage);
		all.forEach(page -> put(site.edition().code() + "/" + page.path(), shell.around(page)));
		put("assets/" + SearchIndex.file(site.edition()), SearchIndex.of(site, all));
		pages += all.size();
	}

	private void put(String path, String text) {
		files.put(path, text.getBytes(StandardCharsets.UTF_8));
	}

	/** The files. */
	public SortedMap<String, byte[]> files() {
		return files;
	}

	/** How many pages there are to read. */
	public int pages() {
		return pages;
	}
}
