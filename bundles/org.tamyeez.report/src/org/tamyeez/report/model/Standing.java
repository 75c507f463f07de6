package org.tamyeez.report.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.tamyeez.plan.value.Percent;
import org.tamyeez.plan.value.Quantity;
import org.tamyeez.report.model.GoalFacts.Measure;
import org.tamyeez.report.model.GoalFacts.Reading;

/** Tells from what was measured where a goal stands. */
final class Standing {

	private final Measure measure;
	private final LocalDate day;

	/**
	 * @param measure what was measured; its status does not count
	 * @param day     the day of the report
	 */
	Standing(Measure measure, LocalDate day) {
		this.measure = measure;
		this.day = day;
	}

	GoalStatus status() {
		if (measure.target().isEmpty() || measure.deadline().isEmpty()) {
			return GoalStatus.UNMEASURABLE;
		}
		return measure.last().map(last -> status(last, measure.target().get())).orElse(GoalStatus.NOT_MEASURED);
	}

	private GoalStatus status(Reading last, Quantity target) {
		if (!last.actual().comparableWith(target)) {
			return GoalStatus.UNMEASURABLE;
		}
		if (isReached(last.actual(), target)) {
			return GoalStatus.REACHED;
		}
		if (measure.deadline().filter(deadline -> deadline.day().isBefore(day)).isPresent()) {
			return GoalStatus.MISSED;
		}
		if (last.deviation().isEmpty()) {
			return GoalStatus.UNMEASURABLE;
		}
		if (!isBehind(last)) {
			return GoalStatus.ON_TRACK;
		}
		return last.corrections().isEmpty() ? GoalStatus.OFF_TRACK : GoalStatus.CORRECTED;
	}

	private boolean isReached(Quantity actual, Quantity target) {
		int distance = actual.comparableAmount().compareTo(target.comparableAmount());
		return measure.lessIsBetter() ? distance <= 0 : distance >= 0;
	}

	private static boolean isBehind(Reading reading) {
		BigDecimal tolerated = reading.tolerance().map(Percent::amount).orElse(BigDecimal.ZERO);
		Optional<BigDecimal> behind = reading.deviation().map(BigDecimal::negate);
		return behind.filter(percent -> percent.compareTo(tolerated) > 0).isPresent();
	}
}
