package org.tamyeez.plan.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.common.base.CharMatcher;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;

/**
 * Typing that raises its voice: rows of capitals, rows of exclamation marks, drawn-out Arabic letters. What stands in
 * quotation marks does not count.
 */
public final class LoudTyping {

	/**
	 * A loud stretch of a text.
	 *
	 * @param start where it begins
	 * @param end   behind its last character
	 * @param loud  as it is written
	 * @param calm  the same in a calm voice
	 */
	public record Passage(int start, int end, String loud, String calm) {
	}

	private static final Pattern MARKS = Pattern.compile("[!?؟！‼⁉](?:\\s*[!?؟！‼⁉])+|[‼⁉]");
	private static final Pattern QUESTION = Pattern.compile("[?؟⁉]");
	private static final String LETTER = "[\u0620-\u063F\u0641-\u064A]";
	private static final String BETWEEN = "[\u0640\u064B-\u0652]*";
	private static final Pattern ARABIC_WORD = Pattern.compile("[\u0620-\u0652]+");
	private static final Pattern STRETCHERS = Pattern.compile("\u0640{2,}(?=[\u064B-\u0652]*" + LETTER + ")");
	private static final Pattern REPEATED = Pattern.compile("(" + LETTER + ")(?:" + BETWEEN + "\\1){2,}");
	/** Words of these beginnings are spelled with three of a letter: a prefix in front of a stem that doubles it. */
	private static final Pattern TRIPLED_BY_PREFIX = Pattern.compile("[وفس]{0,2}(?:ت{3}|ل{3})(?![تل]).*");
	private static final Pattern LATIN_WORD = Pattern.compile("[\\p{IsLatin}][\\p{IsLatin}'’]*|\\p{IsArabic}+");
	private static final CharMatcher SENTENCE_END = CharMatcher.anyOf(".!?؟…\n");
	private static final int LONG = 4;
	private static final Supplier<Set<String>> ORDINARY = Suppliers.memoize(LoudTyping::readOrdinaryWords);

	private LoudTyping() {
	}

	/** Rows of exclamation marks, alone or with question marks. */
	public static List<Passage> marks(String text) {
		return passages(text, MARKS.matcher(text).results().map(found -> passage(found, calmMark(found.group()))));
	}

	private static String calmMark(String marks) {
		MatchResult question = QUESTION.matcher(marks).results().findFirst().orElse(null);
		if (question == null) {
			return "!";
		}
		return question.group().equals("⁉") ? "?" : question.group();
	}

	/** Arabic words with a letter drawn out, by writing it three times or more or by letter stretchers. */
	public static List<Passage> elongations(String text) {
		return passages(text, ARABIC_WORD.matcher(text).results().filter(word -> isDrawnOut(word.group()))
				.map(word -> passage(word, shortened(word.group()))));
	}

	private static boolean isDrawnOut(String word) {
		boolean repeats = REPEATED.matcher(word).find() && !TRIPLED_BY_PREFIX.matcher(word).matches();
		return (repeats || STRETCHERS.matcher(word).find()) && Stems.squeezed(Stems.spelled(word)).length() > 1;
	}

	private static String shortened(String word) {
		return REPEATED.matcher(STRETCHERS.matcher(word).replaceAll("")).replaceAll("$1");
	}

	/** Several words in a row in capitals. Abbreviations are none. */
	public static List<Passage> capitals(String text) {
		List<Passage> runs = new ArrayList<>();
		List<MatchResult> run = new ArrayList<>();
		for (MatchResult word : LATIN_WORD.matcher(text).results().toList()) {
			if (isInCapitals(word.group())) {
				run.add(word);
			} else {
				endRun(text, run, runs);
			}
		}
		endRun(text, run, runs);
		return passages(text, runs.stream());
	}

	private static boolean isInCapitals(String word) {
		return word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT));
	}

	private static void endRun(String text, List<MatchResult> run, List<Passage> runs) {
		if (isShouted(run.stream().map(MatchResult::group).toList())) {
			int start = run.get(0).start();
			int end = run.get(run.size() - 1).end();
			runs.add(new Passage(start, end, text.substring(start, end), lowered(text, run)));
		}
		run.clear();
	}

	private static boolean isShouted(List<String> words) {
		long ordinary = words.stream().filter(LoudTyping::isOrdinary).count();
		long longWords = words.stream().filter(word -> word.length() >= LONG && !isOrdinary(word)).count();
		return ordinary >= 2 || ordinary + longWords >= 2 && ordinary >= 1 || words.size() >= 3 && longWords >= 2;
	}

	private static boolean isOrdinary(String word) {
		return ORDINARY.get().contains(Stems.spelled(word)) && word.length() > 1;
	}

	/** Short words that are no ordinary ones stay: they may be abbreviations. */
	private static String lowered(String text, List<MatchResult> run) {
		StringBuilder result = new StringBuilder();
		int position = run.get(0).start();
		for (MatchResult word : run) {
			result.append(text, position, word.start());
			boolean stays = !isOrdinary(word.group()) && word.group().length() < LONG && !word.group().equals("A");
			String lower = word.group().toLowerCase(Locale.ROOT);
			boolean opens = opensSentence(text, word.start());
			result.append(stays ? word.group() : opens ? word.group().charAt(0) + lower.substring(1) : lower);
			position = word.end();
		}
		return result.toString();
	}

	private static boolean opensSentence(String text, int position) {
		String before = CharMatcher.whitespace().trimTrailingFrom(text.substring(0, position));
		return before.isEmpty() || SENTENCE_END.matches(before.charAt(before.length() - 1));
	}

	private static Passage passage(MatchResult found, String calm) {
		return new Passage(found.start(), found.end(), found.group(), calm);
	}

	private static List<Passage> passages(String text, Stream<Passage> passages) {
		Quotations quotations = new Quotations(text);
		return passages.filter(passage -> !quotations.contain(passage.start())).toList();
	}

	private static Set<String> readOrdinaryWords() {
		try (InputStream stream = Objects.requireNonNull(LoudTyping.class.getResourceAsStream("ordinary_en.txt"));
				BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
