package org.tamyeez.report.model;

import java.util.Optional;

import org.tamyeez.plan.model.IncomePeriod;
import org.tamyeez.plan.value.Money;

/**
 * An amount of money, or all from one to another.
 *
 * @param low  the lowest
 * @param high the highest; empty where there is one amount
 * @param per  the time it is paid for
 */
public record MoneySpan(Money low, Optional<Money> high, IncomePeriod per) {
}
