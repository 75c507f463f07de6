package org.tamyeez.plan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;

/**
 * Tells whether a text speaks of a topic, and where. Words are compared by their stems, Arabic ones with and without what is
 * written together with them. What stands in quotation marks is somebody else's word, and what is denied is not said:
 * neither counts.
 * <p>
 * Lists are read when they are first asked for. One instance serves all threads.
 */
public final class WordLists {

	private static final String[] LANGUAGES = { "en", "ar" };
	private static final int REACH_OF_NEGATION = 4;
	private static final int TEXTS_KEPT = 1000;
	private static final WordLists BUILT_IN = new WordLists();

	private final Map<Topic, WordList> topics = new ConcurrentHashMap<>();
	/** Several topics are looked for in each text, and again after each key that is typed elsewhere. */
	private final LoadingCache<String, List<Word>> texts = CacheBuilder.newBuilder().maximumSize(TEXTS_KEPT)
			.build(CacheLoader.from(text -> List.copyOf(new TextReader(text, new Stems()).read())));
	private final Map<String, WordList> negations = new ConcurrentHashMap<>();

	private WordLists() {
	}

	/** The lists that come with the program. */
	public static WordLists builtIn() {
		return BUILT_IN;
	}

	/** Whether a text speaks of a topic. */
	public boolean mentions(Topic topic, String text) {
		return !findAll(topic, text).isEmpty();
	}

	/** The first words of a text that speak of a topic, as they are written. */
	public Optional<String> find(Topic topic, String text) {
		return findAll(topic, text).stream().findFirst().map(Mention::words);
	}

	/** All places of a text that speak of a topic. */
	public List<Mention> findAll(Topic topic, String text) {
		if (text.isBlank()) {
			return List.of();
		}
		WordList list = topics.computeIfAbsent(topic, WordLists::read);
		List<Word> words = texts.getUnchecked(text);
		Set<Integer> excepted = list.exceptionsIn(words).stream().map(index -> words.get(index).sentence())
				.collect(Collectors.toSet());
		List<Mention> mentions = new ArrayList<>();
		int index = 0;
		while (index < words.size()) {
			int length = countsAt(words, index, excepted) ? list.lengthAt(words, index) : 0;
			if (length > 0 && !isNegated(words, index)) {
				int start = words.get(index).start();
				int end = words.get(index + length - 1).end();
				mentions.add(new Mention(start, end, text.substring(start, end)));
			}
			index += Math.max(1, length);
		}
		return mentions;
	}

	private static boolean countsAt(List<Word> words, int index, Set<Integer> exceptedSentences) {
		Word word = words.get(index);
		return !word.quoted() && !exceptedSentences.contains(word.sentence());
	}

	/** Whether a negation stands shortly before a place, in the same clause. */
	private boolean isNegated(List<Word> words, int index) {
		WordList negation = negations.computeIfAbsent("negation", name -> new WordList(files(name)));
		int clause = words.get(index).clause();
		for (int i = index - 1; i >= Math.max(0, index - REACH_OF_NEGATION) && words.get(i).clause() == clause; i--) {
			int length = negation.lengthAt(words, i);
			if (length > 0 && i + length <= index) {
				return negation.exceptionsIn(words.subList(i, index)).isEmpty();
			}
		}
		return false;
	}

	private static WordList read(Topic topic) {
		return new WordList(topic.file(LANGUAGES[0]), topic.file(LANGUAGES[1]));
	}

	private static String[] files(String name) {
		return new String[] { name + "_en.txt", name + "_ar.txt" };
	}
}
