package org.tamyeez.plan.text;

import java.util.List;
import java.util.stream.Collectors;

/** Writes down what a sentence says of some topics. */
final class Listener {

	private final List<Topic> topics;

	Listener(Topic... topics) {
		this.topics = List.of(topics);
	}

	/** The words that speak of the topics; each topic is named where there are several. */
	String hears(String sentence) {
		return topics.stream().map(topic -> hears(topic, sentence)).filter(words -> !words.isEmpty())
				.collect(Collectors.joining("; "));
	}

	private String hears(Topic topic, String sentence) {
		String words = WordLists.builtIn().findAll(topic, sentence).stream().map(Mention::words)
				.collect(Collectors.joining(", "));
		return words.isEmpty() || topics.size() == 1 ? words : topic + ": " + words;
	}
}
