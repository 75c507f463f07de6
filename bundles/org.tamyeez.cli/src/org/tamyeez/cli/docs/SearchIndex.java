package org.tamyeez.cli.docs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.tamyeez.cli.docs.SitePage.Kind;
import org.tamyeez.doc.RulePage.Edition;
import org.tamyeez.doc.html.RenderedPage.Heading;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/**
 * What the search looks through: a script that holds the titles and words of all pages. It is a script because a page that
 * was opened from a file may read no other file.
 */
final class SearchIndex {

	private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();
	private static final Pattern CODE = Pattern.compile("<pre.*?</pre>", Pattern.DOTALL);
	private static final Pattern TAG = Pattern.compile("<[^>]*>");
	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}-]+");

	private SearchIndex() {
	}

	/** The file's name. */
	static String file(Edition edition) {
		return "search-" + edition.code() + ".js";
	}

	/** The script. Each entry has an address, a title, a summary, the kind of page, and further words. */
	static String of(SiteEdition site, List<SitePage> pages) {
		List<String> entries = new ArrayList<>();
		for (SitePage page : pages) {
			if (page.kind() != Kind.HOME && page.kind() != Kind.SEARCH) {
				String kind = site.words().text("entry." + page.kind());
				entries.add(entry(page.path(), page.title(), page.summary(), kind, words(page)));
				for (Heading part : page.headings()) {
					entries.add(entry(page.path() + "#" + part.id(), part.text(), page.title(), kind, ""));
				}
			}
		}
		return "tamyeezIndex([\n" + String.join(",\n", entries) + "\n]);\n";
	}

	private static String entry(String... texts) {
		return JSON.toJson(texts);
	}

	/** The words of a page without those of its plans, each once. */
	private static String words(SitePage page) {
		String text = TAG.matcher(CODE.matcher(page.html()).replaceAll(" ")).replaceAll(" ").replaceAll("&[a-z]+;", " ");
		Set<String> words = new LinkedHashSet<>(NO_WORD.splitAsStream(text).filter(word -> word.length() > 2).toList());
		return String.join(" ", words);
	}
}
