package org.tamyeez.plan.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.apache.lucene.analysis.ar.ArabicStemmer;

import com.google.common.base.CharMatcher;

/** Reduces words to the stems by which they are compared. One instance serves one thread. */
final class Stems {

	/** A stem of fewer letters is shared by words that have nothing to do with each other. */
	private static final int SHORTEST = 3;
	private static final char ALEF_MAQSURA = 'ى';
	/** Vowel signs and the letter stretcher. */
	private static final CharMatcher SIGNS = CharMatcher.inRange('\u064B', '\u0652').or(CharMatcher.is('\u0670'))
			.or(CharMatcher.is('\u0640'));
	private static final List<String> CONJUNCTIONS = List.of("و", "ف");
	private static final List<String> PREPOSITIONS = List.of("ب", "ل", "ك", "س");
	private static final List<String> PRONOUNS = List.of("نا", "كم", "هم", "هن", "كن", "هما", "ها", "ك", "ه", "ا");
	private static final int DRAWN_OUT = 3;

	private final ArabicNormalizer normalizer = new ArabicNormalizer();
	private final ArabicStemmer arabic = new ArabicStemmer();
	private final EnglishStems english = new EnglishStems();

	/** The word in small letters, without vowel signs and letter stretchers, and with one kind of apostrophe. */
	static String spelled(String written) {
		return SIGNS.removeFrom(written).replace('’', '\'').toLowerCase(Locale.ROOT);
	}

	/** The spellings of a word with and without a conjunction that is written together with it. */
	static Set<String> withoutConjunction(String spelled) {
		Set<String> result = new LinkedHashSet<>();
		result.add(spelled);
		CONJUNCTIONS.forEach(conjunction -> addWithoutPrefix(spelled, conjunction, result));
		return result;
	}

	/** Whether a letter is drawn out: written three times or more in a row. */
	static boolean isDrawnOut(String spelled) {
		return longestRun(spelled) >= DRAWN_OUT;
	}

	private static int longestRun(String text) {
		int longest = 0;
		int run = 0;
		for (int i = 0; i < text.length(); i++) {
			run = i > 0 && text.charAt(i) == text.charAt(i - 1) ? run + 1 : 1;
			longest = Math.max(longest, run);
		}
		return longest;
	}

	/** The word with each run of the same letter made one letter. */
	static String squeezed(String spelled) {
		StringBuilder result = new StringBuilder();
		for (int i = 0; i < spelled.length(); i++) {
			if (i == 0 || spelled.charAt(i) != spelled.charAt(i - 1)) {
				result.append(spelled.charAt(i));
			}
		}
		return result.toString();
	}

	/** The stem of a word of a list, which has nothing written together with it. */
	String ofEntry(String spelled) {
		return isArabic(spelled) ? arabicStem(normalized(spelled)) : englishStem(spelled);
	}

	/** The stems that a word of a text can have. */
	Set<String> ofText(String spelled) {
		if (!isArabic(spelled)) {
			return Set.of(englishStem(spelled));
		}
		Set<String> bare = withoutConjunction(normalized(spelled));
		for (String word : List.copyOf(bare)) {
			PREPOSITIONS.forEach(preposition -> addWithoutPrefix(word, preposition, bare));
		}
		for (String word : List.copyOf(bare)) {
			addWithoutPrefix(word, "ال", bare);
			addWithoutPrefix(word, "لل", bare);
		}
		for (String word : List.copyOf(bare)) {
			PRONOUNS.forEach(pronoun -> addWithoutPronoun(word, pronoun, bare));
		}
		Set<String> stems = new LinkedHashSet<>();
		bare.forEach(word -> stems.add(arabicStem(word)));
		return stems;
	}

	private static void addWithoutPrefix(String word, String prefix, Set<String> words) {
		if (word.startsWith(prefix) && word.length() - prefix.length() >= SHORTEST) {
			words.add(word.substring(prefix.length()));
		}
	}

	/** The feminine ending turns into an open letter in front of a pronoun. */
	private static void addWithoutPronoun(String word, String pronoun, Set<String> words) {
		int length = word.length() - pronoun.length();
		if (word.endsWith(pronoun) && length >= SHORTEST) {
			words.add(word.substring(0, length));
			if (word.charAt(length - 1) == 'ت' && length > SHORTEST) {
				words.add(word.substring(0, length - 1) + 'ه');
			}
		}
	}

	private static boolean isArabic(String word) {
		return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
	}

	/** An alef maqsura at the end stays what it is: it tells «bought» from the order to buy. */
	private String normalized(String spelled) {
		char[] letters = spelled.toCharArray();
		int length = normalizer.normalize(letters, letters.length);
		if (length > 0 && spelled.charAt(spelled.length() - 1) == ALEF_MAQSURA) {
			letters[length - 1] = ALEF_MAQSURA;
		}
		return new String(letters, 0, length);
	}

	private String arabicStem(String normalized) {
		char[] letters = normalized.toCharArray();
		int length = arabic.stem(letters, letters.length);
		return length >= SHORTEST ? new String(letters, 0, length) : normalized;
	}

	private String englishStem(String spelled) {
		return english.of(spelled.endsWith("'s") ? spelled.substring(0, spelled.length() - 2) : spelled);
	}
}
