package org.tamyeez.plan.rules.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.tamyeez.plan.model.ExchangeRate;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.value.Money;

/** Converts money by the rates that a plan states, forth and back and by way of other currencies. */
public final class ExchangeRates {

	private final Map<String, Map<String, BigDecimal>> factors = new HashMap<>();

	private ExchangeRates() {
	}

	/** The rates of a plan. */
	public static ExchangeRates of(Plan plan) {
		ExchangeRates rates = new ExchangeRates();
		for (ExchangeRate rate : plan.getRates()) {
			if (rate.getFrom() != null && rate.getTo() != null) {
				rates.add(rate.getFrom(), rate.getTo());
				rates.add(rate.getTo(), rate.getFrom());
			}
		}
		return rates;
	}

	private void add(Money from, Money to) {
		if (from.amount().signum() > 0 && to.amount().signum() > 0) {
			factors.computeIfAbsent(from.currency(), currency -> new HashMap<>()).putIfAbsent(to.currency(),
					to.amount().divide(from.amount(), MathContext.DECIMAL64));
		}
	}

	/** An amount in another currency; empty where no rate leads to it. */
	public Optional<Money> convert(Money money, String currency) {
		return factor(money.currency(), currency)
				.map(factor -> new Money(money.amount().multiply(factor).setScale(2, RoundingMode.HALF_UP), currency));
	}

	private Optional<BigDecimal> factor(String from, String to) {
		Map<String, BigDecimal> known = new HashMap<>(Map.of(from, BigDecimal.ONE));
		Deque<String> waiting = new ArrayDeque<>(known.keySet());
		while (!waiting.isEmpty() && !known.containsKey(to)) {
			String currency = waiting.remove();
			factors.getOrDefault(currency, Map.of()).forEach((next, factor) -> {
				if (known.putIfAbsent(next, known.get(currency).multiply(factor, MathContext.DECIMAL64)) == null) {
					waiting.add(next);
				}
			});
		}
		return Optional.ofNullable(known.get(to));
	}
}
