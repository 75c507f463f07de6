package org.tamyeez.report.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.model.Costed;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rules.PlanFacts;
import org.tamyeez.plan.rules.form.ExchangeRates;
import org.tamyeez.plan.value.Money;

/** Brings all amounts of a plan into one currency: that of its budget, or else the one used first. */
final class Purse {

	private final String currency;
	private final ExchangeRates rates;

	Purse(Plan plan) {
		rates = ExchangeRates.of(plan);
		currency = Stream.concat(Stream.of(Optional.ofNullable(plan.getBudget())),
				costed(plan).flatMap(item -> Stream.of(item.getCost(), item.getSpent())).map(Optional::ofNullable))
				.flatMap(Optional::stream).map(Money::currency).findFirst().orElse("");
	}

	/** All that costs something: channels, activities and tools. */
	static Stream<Costed> costed(Plan plan) {
		return Stream.of(plan.getChannels(), PlanFacts.activities(plan), plan.getTools()).flatMap(List::stream)
				.map(Costed.class::cast);
	}

	/** The currency; empty where the plan names no amount. */
	String currency() {
		return currency;
	}

	/** An amount in the currency; empty where there is none, or no rate leads to the currency. */
	Optional<BigDecimal> amount(@Nullable Money money) {
		return money == null ? Optional.empty() : rates.convert(money, currency).map(Money::amount);
	}

	/** Whether an amount is written that no rate leads from. */
	boolean isForeign(@Nullable Money money) {
		return money != null && amount(money).isEmpty();
	}

	/** The sum of those amounts that can be converted; empty where none is. */
	Optional<Money> sum(Stream<@Nullable Money> amounts) {
		return amounts.map(this::amount).flatMap(Optional::stream).reduce(BigDecimal::add)
				.map(sum -> new Money(sum, currency));
	}
}
