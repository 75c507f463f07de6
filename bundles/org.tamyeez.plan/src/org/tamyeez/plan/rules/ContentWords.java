package org.tamyeez.plan.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.model.Text;
import org.tamyeez.plan.model.Translation;

import com.google.common.base.Splitter;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;

/**
 * The words of a text that say what it is about, reduced to their stems: without those that join others, and without what
 * stands in quotation marks, which is somebody else's word. A word that is denied is a word that is spoken of: the colour
 * that does not fade answers the need for one that does not.
 */
public final class ContentWords {

	private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”");
	private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");
	private static final Pattern PREPOSITION = Pattern.compile("^[وف]?(?:لل|[لبك])");
	private static final Pattern PRONOUN = Pattern.compile("(?:كم|كن|نا|هم|هن|ك)$");
	private static final Splitter SPACE = Splitter.on(' ');
	private static final CharArraySet JOINING = new CharArraySet(SPACE.splitToList("a an the and or but nor so yet if then "
			+ "than as at by for from in into of off on onto out over to under up with within without about after before is are "
			+ "was were be been being am do does did done have has had will would can could may might must shall should it its "
			+ "it's i me my mine we us our ours you your yours he him his she her hers they them their theirs this that these "
			+ "those there here who whom whose which what when where why how all any both each every few more most other some "
			+ "such no not only own same too very just still also even ever never one ones because while"), true);
	private static final Analyzer ENGLISH = new EnglishAnalyzer(JOINING);
	private static final Analyzer ARABIC = new ArabicAnalyzer();
	private static final LoadingCache<String, List<String>> TEXTS = CacheBuilder.newBuilder().maximumSize(1000)
			.build(CacheLoader.from(ContentWords::read));
	/** Words of fewer letters are compared as wholes: too many others contain them. */
	private static final int LONG = 4;
	/** What a text has to share with a longer subject in order to speak of it. */
	private static final int ENOUGH = 2;

	private ContentWords() {
	}

	/** The stems of a text's words, in its order. */
	public static List<String> of(String text) {
		return TEXTS.getUnchecked(text);
	}

	/** What a text says, in each of its languages. */
	public static List<String> readings(@Nullable Text text) {
		if (text == null) {
			return List.of();
		}
		return Stream.concat(Stream.of(text.getValue()), text.getTranslations().stream().map(Translation::getValue))
				.filter(reading -> reading != null && !reading.isBlank()).toList();
	}

	/** Whether a text speaks of a subject: it shares a word with one of one or two words, and two with a longer one. */
	public static boolean speaksOf(@Nullable Text text, @Nullable Text subject) {
		return readings(text).stream().anyMatch(
				reading -> readings(subject).stream().anyMatch(wanted -> speaksOf(of(reading), Set.copyOf(of(wanted)))));
	}

	private static boolean speaksOf(List<String> words, Set<String> wanted) {
		long shared = wanted.stream().filter(word -> contains(words, word)).count();
		return shared > 0 && shared >= Math.min(wanted.size(), ENOUGH) - (wanted.size() == ENOUGH ? 1 : 0);
	}

	/** Whether a word is among others, in whatever form. */
	public static boolean contains(List<String> words, String wanted) {
		return words.stream().anyMatch(word -> isLike(word, wanted));
	}

	/** What is written together with an Arabic word stands before or behind it; an English one only has endings. */
	private static boolean isLike(String one, String other) {
		String longer = one.length() >= other.length() ? one : other;
		String shorter = longer.equals(one) ? other : one;
		if (shorter.length() < LONG) {
			return shorter.equals(longer);
		}
		return isArabic(shorter) ? longer.contains(shorter) : longer.startsWith(shorter);
	}

	/** The stems of a list of words that stands in a file beside a class: one or more in a line, {@code #} before a comment. */
	public static Set<String> list(Class<?> beside, String file) {
		try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(file), file);
				BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.startsWith("#")).flatMap(line -> read(line).stream())
					.collect(Collectors.toUnmodifiableSet());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<String> read(String text) {
		String own = DRAWN_OUT.matcher(QUOTED.matcher(text).replaceAll(" ")).replaceAll("$1");
		List<String> words = new ArrayList<>();
		read(ENGLISH, own).stream().filter(word -> !isArabic(word)).forEach(words::add);
		read(ARABIC, own).stream().filter(ContentWords::isArabic).map(ContentWords::bare).forEach(words::add);
		return List.copyOf(words);
	}

	/** An Arabic word without what is written together with it, beyond what the analyzer takes off. */
	private static String bare(String word) {
		String withoutPreposition = PREPOSITION.matcher(word).replaceFirst("");
		String rest = withoutPreposition.length() >= LONG ? withoutPreposition : word;
		String withoutPronoun = PRONOUN.matcher(rest).replaceFirst("");
		return withoutPronoun.length() >= LONG - 1 ? withoutPronoun : rest;
	}

	private static List<String> read(Analyzer analyzer, String text) {
		List<String> words = new ArrayList<>();
		try (TokenStream tokens = analyzer.tokenStream("", text)) {
			CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				words.add(term.toString());
			}
			tokens.end();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return words;
	}

	private static boolean isArabic(String word) {
		return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
	}
}
