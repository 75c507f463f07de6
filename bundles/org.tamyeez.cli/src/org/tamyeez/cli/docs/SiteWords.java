package org.tamyeez.cli.docs;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;

import org.tamyeez.doc.RulePage.Edition;

/** The words that the site puts around pages: headings of lists, names of links. */
public final class SiteWords {

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final ResourceBundle bundle;

	/** The words in a language. */
	public SiteWords(Edition edition) {
		this.bundle = ResourceBundle.getBundle("org.tamyeez.cli.docs.site",
				edition == Edition.EN ? Locale.ROOT : Locale.forLanguageTag(edition.code()),
				SiteWords.class.getClassLoader(), NO_FALLBACK);
	}

	/** The words under a key. */
	public String text(String key, Object... arguments) {
		return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
	}

	/** All keys, for the test that holds the languages against each other. */
	public Collection<String> keys() {
		return bundle.keySet();
	}
}
