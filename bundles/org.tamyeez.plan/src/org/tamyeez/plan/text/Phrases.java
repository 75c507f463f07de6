package org.tamyeez.plan.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * Words and phrases that are added to the list of a topic.
 *
 * @param words      what speaks of the topic, in whatever form and language
 * @param exceptions what makes that its sentence does not
 */
public record Phrases(List<String> words, List<String> exceptions) {

	/** Keeps both as they are now. */
	public Phrases {
		words = List.copyOf(words);
		exceptions = List.copyOf(exceptions);
	}

	/** These and others. */
	public Phrases and(Phrases others) {
		return new Phrases(Stream.concat(words.stream(), others.words.stream()).toList(),
				Stream.concat(exceptions.stream(), others.exceptions.stream()).toList());
	}
}
