package org.tamyeez.plan.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.Text;
import org.tamyeez.plan.model.Translation;

import com.google.common.base.CharMatcher;

/** Names as people write them, and the one form in which they are compared. */
final class Names {

	private static final CharMatcher IGNORED = CharMatcher.whitespace().or(CharMatcher.anyOf("\u0640'’-_"))
			.or(CharMatcher.forPredicate(c -> Character.getType(c) == Character.NON_SPACING_MARK));

	private Names() {
	}

	/** A name without regard to case, hyphens, vowel signs and the letters that people confuse. */
	static String key(String name) {
		return IGNORED.removeFrom(name).toLowerCase(Locale.ROOT).replace('أ', 'ا').replace('إ', 'ا').replace('آ', 'ا')
				.replace('ى', 'ي').replace('ة', 'ه');
	}

	/** Whether a word is written in Arabic letters. */
	static boolean isArabic(String word) {
		return word.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
	}

	/** The words of a text in a language, or in the file's own where it is not translated; empty where nothing is written. */
	static String in(@Nullable Text text, Language language) {
		return text == null ? "" : translation(text, language).orElse(String.valueOf(text.getValue()));
	}

	private static Optional<String> translation(Text text, Language language) {
		return text.getTranslations().stream().filter(translation -> translation.getLanguage() == language)
				.map(Translation::getValue).findFirst();
	}

	/** All that a text says, in whatever language. */
	static List<String> all(@Nullable Text text) {
		return text == null ? List.of()
				: Stream.concat(Stream.of(String.valueOf(text.getValue())),
						text.getTranslations().stream().map(Translation::getValue)).toList();
	}
}
