package org.tamyeez.doc;

import java.util.List;
import java.util.Optional;

import org.tamyeez.doc.RulePage.Edition;

/**
 * A page of the guide in one language: Markdown in {@code guide/en} and {@code guide/ar}. {@code guide/pages.txt} names
 * all pages in the order to read them.
 *
 * @param edition  the language
 * @param name     the name of its file, without the ending
 * @param markdown the page as it is written
 */
public record GuidePage(Edition edition, String name, String markdown) {

	/** The names of all pages, in the order to read them. */
	public static List<String> names() {
		return PageFiles.read("/guide/pages.txt").orElse("").lines().filter(line -> !line.isBlank()).toList();
	}

	/**
	 * A page.
	 *
	 * @param name    its name
	 * @param edition the language
	 */
	public static Optional<GuidePage> of(String name, Edition edition) {
		return PageFiles.read("/guide/" + edition.code() + "/" + name + ".md")
				.map(markdown -> new GuidePage(edition, name, markdown));
	}

	/** All pages in a language, in the order to read them. */
	public static List<GuidePage> all(Edition edition) {
		return names().stream().flatMap(name -> of(name, edition).stream()).toList();
	}
}
