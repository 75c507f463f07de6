package org.tamyeez.plan.ide.hint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tamyeez.plan.model.Costed;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rules.PlanFacts;
import org.tamyeez.plan.rules.form.ExchangeRates;
import org.tamyeez.plan.value.Money;

/**
 * What is left of a plan's budget.
 *
 * @param costs     what channels, activities and tools cost together, in the currency of the budget
 * @param left      the budget without them; below 0 where they are too much
 * @param uncounted currencies that no rate converts, so that amounts in them are left out
 */
record Remainder(Money costs, Money left, List<String> uncounted) {

	/** What is left of the budget; none where there is none, or nothing costs anything yet. */
	static Optional<Remainder> of(Plan plan) {
		Money budget = plan.getBudget();
		List<Money> costs = Stream.of(plan.getChannels(), PlanFacts.activities(plan), plan.getTools())
				.flatMap(List::stream).map(part -> ((Costed) part).getCost()).filter(cost -> cost != null).toList();
		if (budget == null || costs.isEmpty()) {
			return Optional.empty();
		}
		ExchangeRates rates = ExchangeRates.of(plan);
		BigDecimal sum = BigDecimal.ZERO;
		List<String> uncounted = new ArrayList<>();
		for (Money cost : costs) {
			Optional<Money> converted = rates.convert(cost, budget.currency());
			sum = sum.add(converted.map(Money::amount).orElse(BigDecimal.ZERO));
			if (converted.isEmpty() && !uncounted.contains(cost.currency())) {
				uncounted.add(cost.currency());
			}
		}
		return Optional.of(new Remainder(new Money(sum, budget.currency()),
				new Money(budget.amount().subtract(sum), budget.currency()), uncounted));
	}
}
