package org.tamyeez.plan.ide.completion;

import java.util.stream.Stream;

import org.tamyeez.plan.ide.completion.Suggestion.Kind;
import org.tamyeez.plan.knowledge.Country;
import org.tamyeez.plan.knowledge.Mechanism;
import org.tamyeez.plan.text.Topic;

import com.google.inject.Inject;

/** Suggests names from the lists of the program: countries, currencies, topics of texts, mechanisms of platforms. */
class CodeSource implements Source {

	@Inject
	CodeSource() {
	}

	@Override
	public Stream<Suggestion> at(Place place) {
		if (!place.expects("Name")) {
			return Stream.of();
		}
		return switch (place.leading()) {
			case "country", "kept in" -> countries(place);
			case "pays in" -> MoneySource.currencies(place);
			case "words of" -> names(place, Stream.of(Topic.values()).map(topic -> topic.name(place.language())));
			case "mechanism" -> names(place, Stream.of(Mechanism.values()).map(one -> one.name(place.language())));
			default -> Stream.of();
		};
	}

	/** Those of the region; once somebody has begun to write, all that there are. */
	private static Stream<Suggestion> countries(Place place) {
		return Days.knowledge(place).countries().all().stream()
				.filter(country -> place.prefix().isEmpty() ? country.ofRegion()
						: place.fits(country.code()) || place.fitsWordOf(country.in(place.language())))
				.map(country -> suggestion(country, place));
	}

	private static Suggestion suggestion(Country country, Place place) {
		String name = country.in(place.language());
		return Suggestion.of(country.code(), place.start(), Kind.VALUE, name).foundBy(country.code() + " " + name);
	}

	private static Stream<Suggestion> names(Place place, Stream<String> names) {
		return names.filter(place::fits).map(name -> Suggestion.of(name, place.start(), Kind.VALUE, ""));
	}
}
