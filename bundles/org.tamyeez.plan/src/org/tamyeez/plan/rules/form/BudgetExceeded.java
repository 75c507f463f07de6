package org.tamyeez.plan.rules.form;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.tamyeez.plan.model.Costed;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;
import org.tamyeez.plan.value.Money;

/** Channels, activities and tools cost more together than the plan has. */
public final class BudgetExceeded extends Rule<Plan> {

	/** How many of the dearest parts a finding points to. */
	private static final int MOST_PARTS = 5;

	/** Declares the rule. */
	public BudgetExceeded() {
		super("W16", "budget-exceeded", RuleGroup.FORM, Severity.ERROR, Plan.class);
	}

	/** Amounts that no rate converts are left out: what is too much without them is too much with them. */
	@Override
	protected void check(Plan plan, Check check) {
		Money budget = plan.getBudget();
		if (budget == null) {
			return;
		}
		Map<Costed, Money> parts = parts(plan, budget.currency());
		BigDecimal total = parts.values().stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
		if (total.compareTo(budget.amount()) <= 0) {
			return;
		}
		Money sum = new Money(total, budget.currency());
		Money excess = new Money(total.subtract(budget.amount()), budget.currency());
		Check.Report report = check.at(plan, Literals.PLAN__BUDGET)
				.fix("fix",
						check.edits().replace(plan, Literals.PLAN__BUDGET, 0, check.edits().inDigitsOfFile(written(sum))),
						sum);
		parts.entrySet().stream()
				.sorted(Comparator.comparing((Map.Entry<Costed, Money> part) -> part.getValue().amount()).reversed())
				.limit(MOST_PARTS).forEach(part -> report.related(part.getKey(), "part", part.getKey(), part.getValue()));
		report.report(plan, sum, excess, budget);
	}

	private static Map<Costed, Money> parts(Plan plan, String currency) {
		ExchangeRates rates = ExchangeRates.of(plan);
		Map<Costed, Money> parts = new LinkedHashMap<>();
		Stream.of(plan.getChannels(), PlanFacts.activities(plan), plan.getTools()).flatMap(List::stream)
				.map(Costed.class::cast).filter(part -> part.getCost() != null)
				.forEach(part -> rates.convert(part.getCost(), currency).ifPresent(cost -> parts.put(part, cost)));
		return parts;
	}

	private static String written(Money money) {
		return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(money.amount()) + " "
				+ money.currency();
	}
}
