package org.tamyeez.plan.rules.audience;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.TitledElement;
import org.tamyeez.plan.rules.ContentWords;

import com.google.common.base.CharMatcher;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Sets;

/** Words that tell what kind of message a text is. They stand in lists beside this class, one for each language. */
enum Vocabulary {
	/** What matters to people, values, and what bonds. */
	CAUSES("causes"),
	/** Greetings and slogans, which tell nothing. */
	EMPTY("empty");

	private final Supplier<Set<String>> stems;

	Vocabulary(String file) {
		this.stems = Suppliers.memoize(() -> Sets.union(ContentWords.list(Vocabulary.class, file + "_en.txt"),
				ContentWords.list(Vocabulary.class, file + "_ar.txt")).immutableCopy());
	}

	/** Whether one of a text's words is among these, in whatever form. */
	boolean isIn(String text) {
		List<String> words = ContentWords.of(text);
		return stems.get().stream().anyMatch(stem -> ContentWords.contains(words, stem));
	}

	/** Whether a text has no words but these, numbers and some names. */
	boolean isAllOf(String text, List<String> names) {
		Predicate<String> known = stems.get()::contains;
		return ContentWords.of(text).stream().filter(word -> !CharMatcher.javaDigit().matchesAnyOf(word))
				.allMatch(known.or(word -> ContentWords.contains(names, word)));
	}

	/** The words of the names that a plan has for its client, its people and their places. */
	static List<String> names(Plan plan) {
		Stream<TitledElement> people = Stream.of(plan.getMarkets(), plan.getAudiences(),
				plan.getAudiences().stream().flatMap(audience -> audience.getGroups().stream()).toList())
				.flatMap(List::stream).map(TitledElement.class::cast);
		Stream<String> titles = Stream.concat(Stream.of(plan), people).flatMap(element -> Stream
				.concat(Stream.ofNullable(element.getName()), ContentWords.readings(element.getTitle()).stream()));
		Stream<String> places = plan.getMarkets().stream().flatMap(market -> market.getPlaces().stream())
				.flatMap(place -> ContentWords.readings(place).stream());
		return Stream.of(titles, places, ContentWords.readings(plan.getClient()).stream()).flatMap(one -> one)
				.flatMap(name -> ContentWords.of(name).stream()).toList();
	}
}
