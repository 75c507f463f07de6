package org.tamyeez.cli;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.tamyeez.plan.model.Language;

/** The words of the tool itself: usage, complaints about files, headings and sums. */
public final class ToolMessages {

	private static final String BUNDLE = "org.tamyeez.cli.messages";
	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final Language language;
	private final ResourceBundle bundle;

	/** The words in a language. */
	public ToolMessages(Language language) {
		this.language = language;
		this.bundle = ResourceBundle.getBundle(BUNDLE,
				language == Language.ARABIC ? Locale.forLanguageTag("ar") : Locale.ROOT,
				ToolMessages.class.getClassLoader(), NO_FALLBACK);
	}

	/** The code of a language: {@code en} or {@code ar}. */
	public static String code(Language language) {
		return language == Language.ARABIC ? "ar" : "en";
	}

	/** The language of these words. */
	public Language language() {
		return language;
	}

	/** The words under a key. */
	public String text(String key, Object... arguments) {
		return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
	}

	/** All keys, for the test that holds the languages against each other. */
	public Collection<String> keys() {
		return bundle.keySet();
	}

	/** The words as the help of commands wants them. */
	public ResourceBundle bundle() {
		return bundle;
	}

	/** Names in a list, each between guillemets. */
	public String list(Collection<String> names) {
		return names.stream().map(name -> "«" + name + "»")
				.collect(Collectors.joining(language == Language.ARABIC ? "، " : ", "));
	}
}
