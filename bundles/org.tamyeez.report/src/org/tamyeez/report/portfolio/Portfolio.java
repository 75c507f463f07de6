package org.tamyeez.report.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tamyeez.plan.rule.Severity;
import org.tamyeez.report.model.CalendarEvent;
import org.tamyeez.report.model.FindingFacts;

/**
 * All plans of a folder.
 *
 * @param folder     the folder, as it was named
 * @param day        the day it speaks of
 * @param plans      the plans, by file
 * @param unreadable the files of which nothing can be told
 */
public record Portfolio(String folder, LocalDate day, List<PortfolioPlan> plans, List<UnreadablePlan> unreadable) {

	/**
	 * What all plans cost that are counted in one currency. Amounts in different currencies are never added.
	 *
	 * @param currency the currency
	 * @param plans    how many plans are counted in it
	 * @param total    what they may cost, as far as they say
	 * @param planned  what of it is planned
	 * @param spent    what of it was spent
	 */
	public record CurrencySum(String currency, int plans, BigDecimal total, BigDecimal planned, BigDecimal spent) {
	}

	/**
	 * What one rule finds in all plans.
	 *
	 * @param rule     the name of the rule
	 * @param gravest  how grave the gravest of its findings is
	 * @param findings how many there are
	 * @param plans    the plans they are in
	 */
	public record RuleSum(String rule, Severity gravest, int findings, List<PortfolioPlan> plans) {
	}

	/** A day on which a plan is looked at. */
	public record NextReview(PortfolioPlan plan, CalendarEvent review) {
	}

	/** What the plans cost, currency by currency. */
	public List<CurrencySum> sums() {
		SortedMap<String, List<PortfolioPlan>> byCurrency = plans.stream().filter(PortfolioPlan::hasBudget)
				.collect(Collectors.groupingBy(plan -> plan.budget().currency(), TreeMap::new, Collectors.toList()));
		List<CurrencySum> sums = new ArrayList<>();
		byCurrency.forEach((currency, some) -> sums.add(new CurrencySum(currency, some.size(),
				sum(some.stream().flatMap(plan -> plan.budget().total().stream())),
				sum(some.stream().map(plan -> plan.budget().planned())),
				sum(some.stream().map(plan -> plan.budget().spent())))));
		return sums;
	}

	private static BigDecimal sum(Stream<BigDecimal> amounts) {
		return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** What the rules find in all plans, the gravest and most frequent first. */
	public List<RuleSum> rules() {
		Map<String, List<FindingFacts>> byRule = plans.stream().flatMap(plan -> plan.findings().stream())
				.collect(Collectors.groupingBy(FindingFacts::rule, TreeMap::new, Collectors.toList()));
		return byRule.entrySet().stream().map(entry -> sum(entry.getKey(), entry.getValue()))
				.sorted(Comparator.comparing(RuleSum::gravest).thenComparing(RuleSum::findings, Comparator.reverseOrder())
						.thenComparing(RuleSum::rule))
				.toList();
	}

	private RuleSum sum(String rule, List<FindingFacts> findings) {
		Severity gravest = findings.stream().map(FindingFacts::severity).min(Comparator.naturalOrder()).orElseThrow();
		return new RuleSum(rule, gravest, findings.size(), plans.stream()
				.filter(plan -> plan.findings().stream().anyMatch(finding -> finding.rule().equals(rule))).toList());
	}

	/** When each plan is looked at next, by day. */
	public List<NextReview> nextReviews() {
		return plans.stream()
				.flatMap(plan -> plan.reviews().stream().limit(1).map(review -> new NextReview(plan, review)))
				.sorted(Comparator.comparing(next -> next.review().start())).toList();
	}
}
