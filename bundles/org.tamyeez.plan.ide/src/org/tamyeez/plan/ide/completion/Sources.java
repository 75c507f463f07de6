package org.tamyeez.plan.ide.completion;

import java.util.List;
import java.util.stream.Stream;

import com.google.inject.Inject;

/** All that knows something to suggest, in the order in which it is shown. Only keywords can have several words. */
class Sources {

	private final List<Source> values;
	private final KeywordSource keywords;

	@Inject
	Sources(DateSource dates, MoneySource money, PlatformSource platforms, OwnerSource owners, OccasionSource occasions,
			CodeSource codes, NameSource names, RuleSource rules, KeywordSource keywords) {
		this.values = List.of(dates, money, platforms, owners, occasions, codes, names, rules);
		this.keywords = keywords;
	}

	Stream<Suggestion> at(Place place) {
		Stream<Suggestion> words = keywords.at(place);
		return place.lastWord() ? Stream.concat(values.stream().flatMap(source -> source.at(place)), words) : words;
	}
}
