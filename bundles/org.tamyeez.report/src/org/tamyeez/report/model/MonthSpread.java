package org.tamyeez.report.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.tamyeez.report.model.BudgetFacts.MonthSum;

/** Spreads costs evenly over their days and sums them up by months. */
final class MonthSpread {

	/** Months that are further apart than these are a misspelt year, and no budget. */
	private static final long MOST_MONTHS = 240;
	private static final int DECIMALS = 2;

	private final List<Cost> costs;

	/** What something costs over a span of days. */
	record Cost(BigDecimal amount, DateSpan days) {
		YearMonth first() {
			return YearMonth.from(days.start().day());
		}

		YearMonth last() {
			return YearMonth.from(days.end().day());
		}
	}

	MonthSpread(List<Cost> costs) {
		this.costs = costs.stream().filter(cost -> cost.amount().signum() != 0).toList();
	}

	/** The months from the first to the last cost with their sums, which add up to all costs exactly. */
	List<MonthSum> months() {
		Stream<YearMonth> ends = costs.stream().flatMap(cost -> Stream.of(cost.first(), cost.last()));
		List<YearMonth> sorted = ends.sorted().toList();
		if (sorted.isEmpty() || sorted.get(0).until(sorted.get(sorted.size() - 1), ChronoUnit.MONTHS) >= MOST_MONTHS) {
			return List.of();
		}
		Map<YearMonth, BigDecimal> sums = new TreeMap<>();
		for (YearMonth month = sorted.get(0); !month.isAfter(sorted.get(sorted.size() - 1)); month = month.plusMonths(1)) {
			sums.put(month, BigDecimal.ZERO);
		}
		costs.forEach(cost -> spread(cost, sums));
		List<MonthSum> months = new ArrayList<>();
		sums.forEach((month, sum) -> months.add(new MonthSum(month, sum)));
		return months;
	}

	/** Each month gets what has come together until its end, less what was given before: so rounding loses nothing. */
	private static void spread(Cost cost, Map<YearMonth, BigDecimal> sums) {
		BigDecimal given = BigDecimal.ZERO;
		for (YearMonth month = cost.first(); !month.isAfter(cost.last()); month = month.plusMonths(1)) {
			BigDecimal until = until(month.atEndOfMonth(), cost);
			sums.merge(month, until.subtract(given), BigDecimal::add);
			given = until;
		}
	}

	private static BigDecimal until(LocalDate end, Cost cost) {
		LocalDate last = cost.days().end().day();
		if (!end.isBefore(last)) {
			return cost.amount();
		}
		return cost.amount().multiply(days(cost, end)).divide(days(cost, last), DECIMALS, RoundingMode.HALF_UP);
	}

	private static BigDecimal days(Cost cost, LocalDate end) {
		return BigDecimal.valueOf(ChronoUnit.DAYS.between(cost.days().start().day(), end) + 1);
	}
}
