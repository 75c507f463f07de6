package org.tamyeez.plan.ide.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.Text;
import org.tamyeez.plan.rule.RuleMessages;
import org.tamyeez.plan.rule.Words;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Makes the words of the editor services, in the reader's language. */
@Singleton
public class EditorWords {

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
	private static final String BUNDLE = "org.tamyeez.plan.ide.words.messages";

	private final RuleMessages messages;

	/** @param messages what makes the words for values of a plan */
	@Inject
	public EditorWords(RuleMessages messages) {
		this.messages = messages;
	}

	/**
	 * A message.
	 *
	 * @param key       which one
	 * @param arguments what it mentions: values of a plan, words, or whole numbers that the message chooses its words by
	 */
	public String text(Language language, String key, Object... arguments) {
		Object[] words = Stream.of(arguments)
				.map(argument -> argument instanceof Integer ? argument : value(argument, language)).toArray();
		return new MessageFormat(bundle(language).getString(key), Locale.ROOT).format(words);
	}

	/** A value of a plan as it is read. */
	public String value(Object value, Language language) {
		return messages.word(value instanceof Text text ? Words.of(text) : value, language);
	}

	/** What stands between the parts of a list. */
	public static String comma(Language language) {
		return language == Language.ARABIC ? "، " : ", ";
	}

	/** The messages of a language. */
	public static ResourceBundle bundle(Language language) {
		Locale locale = language == Language.ARABIC ? Locale.forLanguageTag("ar") : Locale.ROOT;
		return ResourceBundle.getBundle(BUNDLE, locale, EditorWords.class.getClassLoader(), NO_FALLBACK);
	}
}
