package org.tamyeez.plan.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.inject.Singleton;

/**
 * The keyword table: each keyword of the grammar with its Arabic spelling and the other spellings that are understood.
 * It is read from {@code keywords.tsv}; a keyword that the grammar has and the table lacks has no Arabic spelling, which
 * a test refuses.
 */
@Singleton
public final class Keywords {

	/** The language that a keyword is spelled in. */
	public enum Spelling {
		/** As in the grammar. */
		ENGLISH,
		/** As in the table's second column. */
		ARABIC
	}

	/**
	 * One keyword.
	 *
	 * @param id               the keyword as the grammar has it, which is its English spelling
	 * @param arabic           its Arabic spelling
	 * @param others           other spellings that are understood, in either language
	 * @param arabicBeforeDate the Arabic spelling that reads better before a date
	 */
	public record Keyword(String id, String arabic, List<String> others, Optional<String> arabicBeforeDate) {

		/** The spelling in a language. */
		public String spelled(Spelling language, boolean beforeDate) {
			if (language == Spelling.ENGLISH) {
				return id;
			}
			return beforeDate ? arabicBeforeDate.orElse(arabic) : arabic;
		}
	}

	/** A spelling of a keyword, cut into the words that it consists of. */
	record Phrase(List<String> words, String keyword) {
	}

	private static final String TABLE = "keywords.tsv";
	/** Vowel signs and the letter stretcher: nobody should have to write them in a keyword. */
	private static final CharMatcher SIGNS = CharMatcher.inRange('\u064B', '\u0652').or(CharMatcher.is('\u0670'));
	private static final char STRETCHER = '\u0640';
	private static final Splitter TAB = Splitter.on('\t');
	private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();
	private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();

	private final Map<String, Keyword> byId = new LinkedHashMap<>();
	private final Map<String, List<Phrase>> phrasesByFirstWord = new HashMap<>();

	/** Reads the table that stands beside this class. */
	public Keywords() {
		try (InputStream stream = Objects.requireNonNull(Keywords.class.getResourceAsStream(TABLE));
				BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			reader.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		phrasesByFirstWord.values().forEach(
				phrases -> phrases.sort(Comparator.comparingInt((Phrase phrase) -> phrase.words().size()).reversed()));
	}

	private void add(String line) {
		List<String> cells = TAB.splitToList(line);
		Keyword keyword = new Keyword(cells.get(0), cells.get(1),
				cells.size() > 2 ? COMMA.splitToList(cells.get(2)) : List.of(),
				cells.size() > 3 ? Optional.of(cells.get(3)) : Optional.empty());
		byId.put(keyword.id(), keyword);
		addPhrase(keyword.id(), keyword);
		addPhrase(keyword.arabic(), keyword);
		keyword.others().forEach(other -> addPhrase(other, keyword));
		keyword.arabicBeforeDate().ifPresent(other -> addPhrase(other, keyword));
	}

	private void addPhrase(String spelling, Keyword keyword) {
		List<String> words = SPACE.splitToStream(spelling).map(Keywords::fold).toList();
		phrasesByFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Phrase(words, keyword.id()));
	}

	/** The keywords whose spelling begins with a folded word, those of more words first. */
	List<Phrase> startingWith(String foldedWord) {
		return phrasesByFirstWord.getOrDefault(foldedWord, List.of());
	}

	/** All keywords, in the order of the table. */
	public Collection<Keyword> all() {
		return byId.values();
	}

	/** The keyword that the grammar has under this spelling. */
	public Optional<Keyword> find(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	/** How a keyword, or a sign that is the same in all languages, is spelled. */
	public String spelled(String id, Spelling language) {
		return find(id).map(keyword -> keyword.spelled(language, false)).orElse(id);
	}

	/**
	 * The word in the form in which keywords are compared: without vowel signs and stretchers, all kinds of alef alike, as
	 * are the two pairs of letters that people confuse at the end of a word.
	 */
	public static String fold(String word) {
		if (CharMatcher.ascii().matchesAllOf(word)) {
			return word;
		}
		// The mark of Hijri years is a letter and a stretcher, and would be nothing without it.
		String bare = word.length() == 2 ? word : CharMatcher.is(STRETCHER).removeFrom(word);
		return SIGNS.removeFrom(bare).replace('أ', 'ا').replace('إ', 'ا').replace('آ', 'ا').replace('ى', 'ي')
				.replace('ة', 'ه');
	}
}
