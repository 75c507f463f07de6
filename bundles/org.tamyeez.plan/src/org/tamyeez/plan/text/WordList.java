package org.tamyeez.plan.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;

/**
 * Words and phrases that belong together, from files beside this class with one entry a line:
 * <ul>
 * <li>{@code # …} is a comment,</li>
 * <li>{@code word} counts in all its forms,</li>
 * <li>{@code =word} counts as it is spelled,</li>
 * <li>{@code ^word} counts as it is spelled, and at the beginning of a sentence only,</li>
 * <li>{@code !word} makes that the words around it do not count.</li>
 * </ul>
 * In a phrase, {@code <n>} stands for any number.
 */
final class WordList {

	/** Texts are cut at hyphens too. */
	private static final Splitter SPACE = Splitter.on(CharMatcher.anyOf(" -")).omitEmptyStrings();

	private final Entries entries = new Entries();
	private final Entries exceptions = new Entries();
	private final Stems stems = new Stems();

	/**
	 * Reads a list.
	 *
	 * @param files the names of its files
	 */
	WordList(String... files) {
		for (String file : files) {
			read(file);
		}
	}

	/** Makes a list of words and phrases that count in all their forms. */
	WordList(Phrases phrases) {
		phrases.words().forEach(phrase -> addTo(entries, phrase));
		phrases.exceptions().forEach(phrase -> addTo(exceptions, phrase));
	}

	/** A phrase is cut into words as the texts are that it is looked for in; where there is no word, there is no entry. */
	private void addTo(Entries list, String phrase) {
		List<Entry.Part> parts = new TextReader(phrase, stems).read().stream().map(this::part).toList();
		if (!parts.isEmpty()) {
			list.add(new Entry(parts, false, false));
		}
	}

	private Entry.Part part(Word word) {
		boolean letters = Character.isLetter(word.spelled().codePointAt(0));
		return part(letters ? word.spelled() : word.forms().iterator().next());
	}

	private void read(String file) {
		try (InputStream stream = Objects.requireNonNull(WordList.class.getResourceAsStream(file), file);
				BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(this::add);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void add(String line) {
		char mark = line.charAt(0);
		if (mark == '!') {
			exceptions.add(entry(line.substring(1), false, false));
			return;
		}
		boolean marked = mark == '=' || mark == '^';
		entries.add(entry(marked ? line.substring(1) : line, marked, mark == '^'));
	}

	private Entry entry(String phrase, boolean spelled, boolean opening) {
		return new Entry(SPACE.splitToStream(phrase).map(this::part).toList(), spelled, opening);
	}

	private Entry.Part part(String word) {
		if (word.equals(Word.NUMBER) || !Character.isLetter(word.codePointAt(0))) {
			return new Entry.Part(word, word, word);
		}
		String spelled = Stems.spelled(word);
		return new Entry.Part(spelled, stems.ofEntry(spelled), stems.ofEntry(Stems.squeezed(spelled)));
	}

	/** How many words the longest entry has that begins at a place of a text; 0 where none does. */
	int lengthAt(List<Word> words, int index) {
		return entries.lengthAt(words, index);
	}

	/** The places of a text at which an exception of the list begins. */
	List<Integer> exceptionsIn(List<Word> words) {
		return IntStream.range(0, words.size()).filter(index -> exceptions.lengthAt(words, index) > 0).boxed().toList();
	}
}
