package org.tamyeez.plan.rules.method;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.GoalMeasure;
import org.tamyeez.plan.model.Measurement;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rules.PlanFacts;

/** When goals are measured: after launch, so that there is something to see, and early enough to correct it. */
final class FollowUp {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private FollowUp() {
	}

	/**
	 * The measurements of a goal after launch; all of them where the plan has no launch. One without a date is still to be
	 * given one, and counts.
	 */
	static List<Measurement> of(Goal goal, Plan plan) {
		Optional<LocalDate> launch = PlanFacts.launch(plan);
		return plan.getMeasurements().stream().filter(one -> one.getGoal() == goal)
				.filter(one -> one.getDate() == null || launch.isEmpty() || one.getDate().day().isAfter(launch.get()))
				.toList();
	}

	/** Whether less than a share of the plan is left after a day. */
	static boolean isTooLate(LocalDate day, Plan plan, BigDecimal percentLeft) {
		return day.isAfter(latest(plan, percentLeft));
	}

	/** The last day after which a share of the plan is left. */
	private static LocalDate latest(Plan plan, BigDecimal percentLeft) {
		LocalDate end = plan.getEnd().day();
		long length = ChronoUnit.DAYS.between(plan.getStart().day(), end) + 1;
		return end.minusDays(
				percentLeft.multiply(BigDecimal.valueOf(length)).divide(HUNDRED, RoundingMode.CEILING).longValue());
	}

	/**
	 * A good day to measure a goal for the first time: half-way from launch, or from today if that is later, to the last day
	 * on which something can still be corrected, before the plan ends and before the goal is due. None where the plan's dates
	 * leave no such day.
	 */
	static Optional<LocalDate> proposedDay(Goal goal, Plan plan, BigDecimal percentLeft, LocalDate today) {
		if (!Stages.hasPeriod(plan)) {
			return Optional.empty();
		}
		LocalDate launch = PlanFacts.launch(plan).orElse(plan.getStart().day());
		LocalDate from = launch.isAfter(today) ? launch : today;
		Stream<LocalDate> deadlines = goal.getMeasures().stream().flatMap(one -> PlanFacts.day(one.getDeadline()).stream());
		LocalDate latest = Stream.concat(deadlines, Stream.of(latest(plan, percentLeft)))
				.filter(day -> day.isAfter(from)).min(LocalDate::compareTo).orElse(from);
		LocalDate middle = from.plusDays((ChronoUnit.DAYS.between(from, latest) + 1) / 2);
		return middle.isAfter(from) && !isTooLate(middle, plan, percentLeft) ? Optional.of(middle) : Optional.empty();
	}

	/** The line that plans a measurement, with the metric where the goal has several. */
	static String line(Goal goal, LocalDate day, Edits edits) {
		String metric = "";
		if (goal.getMeasures().size() > 1) {
			GoalMeasure first = goal.getMeasures().get(0);
			metric = Edits.written(first, PlanPackage.Literals.GOAL_MEASURE__METRIC)
					.map(name -> " " + edits.keyword(goal, "of") + " " + name).orElse("");
		}
		return edits.keyword(goal, "measure") + " " + goal.getName() + metric + " " + edits.keywordBeforeDate(goal, "on")
				+ " " + edits.written(day);
	}
}
