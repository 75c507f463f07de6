package org.tamyeez.report.portfolio;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.tamyeez.plan.rule.Severity;
import org.tamyeez.report.model.BudgetFacts;
import org.tamyeez.report.model.CalendarEvent;
import org.tamyeez.report.model.CalendarEvent.EventKind;
import org.tamyeez.report.model.FindingFacts;
import org.tamyeez.report.model.GoalFacts;
import org.tamyeez.report.model.GoalStatus;
import org.tamyeez.report.model.PlanHead;
import org.tamyeez.report.model.Report;

/**
 * What a portfolio tells of one plan.
 *
 * @param file     the file it stands in, as it was named
 * @param head     the plan itself
 * @param goals    where each goal stands
 * @param budget   what it costs
 * @param findings what the check finds in it, gravest first
 * @param reviews  when it is looked at, from the day of the portfolio on, by day
 */
public record PortfolioPlan(String file, PlanHead head, List<GoalStatus> goals, BudgetFacts budget,
		List<FindingFacts> findings, List<CalendarEvent> reviews) {

	private static final Set<GoalStatus> ON_TRACK = EnumSet.of(GoalStatus.REACHED, GoalStatus.ON_TRACK);
	private static final Set<GoalStatus> OPEN = EnumSet.of(GoalStatus.NOT_MEASURED, GoalStatus.UNMEASURABLE);

	/**
	 * What a portfolio tells of a plan.
	 *
	 * @param file   the file it stands in, as it was named
	 * @param report all that can be told of it
	 */
	public static PortfolioPlan of(String file, Report report) {
		List<CalendarEvent> reviews = report.events().stream().filter(event -> event.kind() == EventKind.REVIEW)
				.filter(event -> !event.start().day().isBefore(report.day())).toList();
		return new PortfolioPlan(file, report.head(), report.goals().stream().map(GoalFacts::status).toList(),
				report.budget(), report.findings(), reviews);
	}

	/** How many goals are reached or on track. */
	public int goalsOnTrack() {
		return (int) goals.stream().filter(ON_TRACK::contains).count();
	}

	/** How many goals are behind or missed. */
	public int goalsBehind() {
		return (int) goals.stream().filter(status -> !ON_TRACK.contains(status) && !OPEN.contains(status)).count();
	}

	/** How many goals are not measured yet, or cannot be. */
	public int goalsOpen() {
		return (int) goals.stream().filter(OPEN::contains).count();
	}

	/** How many findings have a severity. */
	public int findings(Severity severity) {
		return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
	}

	/** Whether it names an amount of money. */
	public boolean hasBudget() {
		return !budget.currency().isEmpty();
	}
}
