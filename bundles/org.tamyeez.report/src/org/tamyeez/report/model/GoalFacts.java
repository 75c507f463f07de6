package org.tamyeez.report.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.MetricUnit;
import org.tamyeez.plan.value.Percent;
import org.tamyeez.plan.value.PlanDate;
import org.tamyeez.plan.value.Quantity;

/**
 * What is to be reached.
 *
 * @param goal        its name
 * @param disciplines the fields it belongs to
 * @param markets     the markets it is for
 * @param audiences   the audiences and groups it is for
 * @param parent      the goal it contributes to
 * @param leaders     who answers for it
 * @param measures    the numbers that tell whether it is reached
 * @param status      where it stands: where the worst of its measures does; those of mere attention count only if there
 *                    is no other
 * @param messages    what is said for it, by discipline and receivers
 * @param channels    the channels that serve it
 * @param activities  the activities that serve it
 * @param nextReview  the next day, from that of the report on, on which it is looked at
 * @param note        what the author tells the reader
 */
public record GoalFacts(Named goal, List<Discipline> disciplines, List<Named> markets, List<Named> audiences,
		Optional<Named> parent, List<Named> leaders, List<Measure> measures, GoalStatus status, List<Named> messages,
		List<Named> channels, List<Named> activities, Optional<PlanDate> nextReview, Optional<String> note) {

	/**
	 * A number that tells whether a goal is reached.
	 *
	 * @param metric       what is measured
	 * @param unit         what it counts
	 * @param lessIsBetter which way it gets better
	 * @param vanity       whether it shows mere attention
	 * @param baseline     the value at the start
	 * @param baselineDate the day of that value
	 * @param target       the value to be reached
	 * @param deadline     by when
	 * @param readings     what was measured, by day
	 * @param planned      the days on which it is still to be measured
	 * @param way          how much of the way from baseline to target the last reading has gone, in percent; may be below
	 *                     0 or above 100. Empty where nothing was measured, or where there is no way to go
	 * @param status       where it stands
	 */
	public record Measure(Named metric, MetricUnit unit, boolean lessIsBetter, boolean vanity, Optional<Quantity> baseline,
			Optional<PlanDate> baselineDate, Optional<Quantity> target, Optional<PlanDate> deadline,
			List<Reading> readings, List<PlannedReading> planned, Optional<BigDecimal> way, GoalStatus status) {

		/** What was measured last. */
		public Optional<Reading> last() {
			return readings.isEmpty() ? Optional.empty() : Optional.of(readings.get(readings.size() - 1));
		}

		/** The same measure with another status. */
		Measure with(GoalStatus newStatus) {
			return new Measure(metric, unit, lessIsBetter, vanity, baseline, baselineDate, target, deadline, readings,
					planned, way, newStatus);
		}
	}

	/**
	 * What was measured on a day.
	 *
	 * @param key         what identifies the measurement in the plan
	 * @param date        the day
	 * @param actual      the value
	 * @param expected    the value that was to be expected on that day
	 * @param deviation   how far it is from that, in percent: above 0 ahead, below 0 behind
	 * @param tolerance   how far behind it may be
	 * @param party       who measured
	 * @param corrections what is done about it
	 */
	public record Reading(String key, PlanDate date, Quantity actual, Optional<Quantity> expected,
			Optional<BigDecimal> deviation, Optional<Percent> tolerance, Optional<Named> party,
			List<Correction> corrections) {
	}

	/** A day on which a goal is still to be measured, and by whom. */
	public record PlannedReading(String key, PlanDate date, Optional<Named> party) {
	}

	/**
	 * What is done about a deviation.
	 *
	 * @param text  what
	 * @param owner who does it
	 * @param due   until when
	 */
	public record Correction(String text, Optional<Named> owner, Optional<PlanDate> due) {
	}
}
