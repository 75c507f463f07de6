package org.tamyeez.plan.text;

import java.util.ArrayList;
import java.util.EnumMap;
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
	private static final int POLICIES_KEPT = 20;
	private static final Map<Topic, WordList> LISTS = new ConcurrentHashMap<>();
	private static final Map<String, WordList> NEGATIONS = new ConcurrentHashMap<>();
	/** Several topics are looked for in each text, and again after each key that is typed elsewhere. */
	private static final LoadingCache<String, List<Word>> TEXTS = CacheBuilder.newBuilder().maximumSize(TEXTS_KEPT)
			.build(CacheLoader.from(text -> List.copyOf(new TextReader(text, new Stems()).read())));
	private static final WordLists BUILT_IN = new WordLists(Map.of());
	/** A policy says the same each time that a plan under it is checked. */
	private static final LoadingCache<Map<Topic, Phrases>, WordLists> EXTENDED = CacheBuilder.newBuilder()
			.maximumSize(POLICIES_KEPT).build(CacheLoader.from(WordLists::new));

	private final Map<Topic, WordList> added = new EnumMap<>(Topic.class);

	private WordLists(Map<Topic, Phrases> added) {
		added.forEach((topic, phrases) -> this.added.put(topic, new WordList(phrases)));
	}

	/** The lists that come with the program. */
	public static WordLists builtIn() {
		return BUILT_IN;
	}

	/** The lists that come with the program, and more for some of the topics. */
	public static WordLists with(Map<Topic, Phrases> added) {
		return added.isEmpty() ? BUILT_IN : EXTENDED.getUnchecked(Map.copyOf(added));
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
		List<WordList> lists = lists(topic);
		List<Word> words = TEXTS.getUnchecked(text);
		Set<Integer> excepted = lists.stream().flatMap(list -> list.exceptionsIn(words).stream())
				.map(index -> words.get(index).sentence()).collect(Collectors.toSet());
		List<Mention> mentions = new ArrayList<>();
		int index = 0;
		while (index < words.size()) {
			int length = countsAt(words, index, excepted) ? lengthAt(words, index, lists) : 0;
			if (length > 0 && !isNegated(words, index)) {
				int start = words.get(index).start();
				int end = words.get(index + length - 1).end();
				mentions.add(new Mention(start, end, text.substring(start, end)));
			}
			index += Math.max(1, length);
		}
		return mentions;
	}

	private List<WordList> lists(Topic topic) {
		WordList own = LISTS.computeIfAbsent(topic, WordLists::read);
		WordList more = added.get(topic);
		return more == null ? List.of(own) : List.of(own, more);
	}

	private static int lengthAt(List<Word> words, int index, List<WordList> lists) {
		int longest = 0;
		for (WordList list : lists) {
			longest = Math.max(longest, list.lengthAt(words, index));
		}
		return longest;
	}

	private static boolean countsAt(List<Word> words, int index, Set<Integer> exceptedSentences) {
		Word word = words.get(index);
		return !word.quoted() && !exceptedSentences.contains(word.sentence());
	}

	/** Whether a negation stands shortly before a place, in the same clause. */
	private static boolean isNegated(List<Word> words, int index) {
		WordList negation = NEGATIONS.computeIfAbsent("negation", name -> new WordList(files(name)));
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
