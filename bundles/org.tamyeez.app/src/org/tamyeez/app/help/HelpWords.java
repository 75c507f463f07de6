package org.tamyeez.app.help;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;

import org.tamyeez.doc.RulePage.Edition;

/** The words on pages of Help besides those of guide and rules. Pages may be in another language than the window. */
public final class HelpWords {

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final ResourceBundle bundle;

	/** The words in a language. */
	public HelpWords(Edition edition) {
		this.bundle = ResourceBundle.getBundle("org.tamyeez.app.help.pages",
				edition == Edition.EN ? Locale.ROOT : Locale.forLanguageTag(edition.code()),
				HelpWords.class.getClassLoader(), NO_FALLBACK);
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
