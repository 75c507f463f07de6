package org.tamyeez.plan.ide.completion;

import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.tamyeez.plan.ide.completion.Suggestion.Kind;
import org.tamyeez.plan.knowledge.Country;
import org.tamyeez.plan.knowledge.Knowledge;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.value.Numerals;

import com.google.inject.Inject;

/** Suggests currencies behind amounts: that of the plan's budget, those of the region and of the policy, then all others. */
class MoneySource implements Source {

	private static final Set<String> USUAL = Set.of("USD", "EUR");

	@Inject
	MoneySource() {
	}

	@Override
	public Stream<Suggestion> at(Place place) {
		String before = place.before().stripTrailing();
		boolean behindNumber = !before.isEmpty() && Numerals.isDigit(before.charAt(before.length() - 1));
		if (!behindNumber || !place.expects("WORD", "Currency")) {
			return Stream.of();
		}
		return currencies(place);
	}

	/** The currencies that are meant by what was begun. */
	static Stream<Suggestion> currencies(Place place) {
		Knowledge knowledge = Days.knowledge(place);
		return codes(place).stream().filter(code -> knowledge.isCurrency(code) && place.fits(code)).map(
				code -> Suggestion.of(code, place.start(), Kind.VALUE, knowledge.currencyName(code, place.language())));
	}

	/** Codes of currencies that are likely; once somebody has begun to write one, all that there are. */
	private static Set<String> codes(Place place) {
		Knowledge knowledge = Days.knowledge(place);
		Set<String> codes = new LinkedHashSet<>();
		place.plan().map(Plan::getBudget).ifPresent(budget -> codes.add(budget.currency()));
		codes.addAll(knowledge.addedCurrencies());
		knowledge.countries().all().stream().filter(Country::ofRegion).flatMap(country -> country.currency().stream())
				.forEach(codes::add);
		USUAL.stream().sorted().forEach(codes::add);
		if (!place.prefix().isEmpty()) {
			Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).sorted().forEach(codes::add);
		}
		return codes;
	}
}
