package org.tamyeez.plan.rules.form;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.tamyeez.plan.knowledge.Knowledge;
import org.tamyeez.plan.model.ExchangeRate;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.value.Money;

/** Money is written in a currency that the plan gives no rate for, so that it cannot be held against the budget. */
public final class CurrencyWithoutRate extends Rule<Plan> {

	/** Declares the rule. */
	public CurrencyWithoutRate() {
		super("W14", "currency-without-rate", RuleGroup.FORM, Severity.ERROR, Plan.class);
	}

	/** One missing rate is one mistake, however often its currency is written. */
	@Override
	protected void check(Plan plan, Check check) {
		if (plan.getBudget() == null || !check.knowledge().isCurrency(plan.getBudget().currency())) {
			return;
		}
		String own = plan.getBudget().currency();
		ExchangeRates rates = ExchangeRates.of(plan);
		first(plan, check.knowledge()).forEach((currency, place) -> {
			if (!currency.equals(own) && rates.convert(new Money(BigDecimal.ONE, currency), own).isEmpty()) {
				check.at(place.node().getOffset(), place.node().getLength()).report(plan, currency, own);
			}
		});
	}

	/** The first place of each currency in a plan. */
	private static Map<String, Amounts.WrittenCurrency> first(Plan plan, Knowledge knowledge) {
		Map<String, Amounts.WrittenCurrency> first = new LinkedHashMap<>();
		for (Iterator<EObject> contents = plan.eAllContents(); contents.hasNext();) {
			EObject element = contents.next();
			if (!(element instanceof ExchangeRate)) {
				for (Amounts.WrittenCurrency written : Amounts.currencies(element)) {
					if (knowledge.isCurrency(written.code())) {
						first.merge(written.code().toUpperCase(Locale.ROOT), written, CurrencyWithoutRate::earlier);
					}
				}
			}
		}
		return first;
	}

	private static Amounts.WrittenCurrency earlier(Amounts.WrittenCurrency one, Amounts.WrittenCurrency other) {
		return one.node().getOffset() <= other.node().getOffset() ? one : other;
	}
}
