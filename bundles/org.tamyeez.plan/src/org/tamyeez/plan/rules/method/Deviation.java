package org.tamyeez.plan.rules.method;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.model.Direction;
import org.tamyeez.plan.model.GoalMeasure;
import org.tamyeez.plan.model.Measurement;
import org.tamyeez.plan.model.Metric;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rules.PlanFacts;
import org.tamyeez.plan.value.Quantity;

/**
 * How far what was measured is from what was to be expected on that day. Expected is the value on the straight line from
 * the baseline, on its day or at the start of the plan, to the target at the deadline.
 *
 * @param expected the value that was to be expected, in the unit of the target
 * @param actual   the value that was measured
 * @param percent  the distance in percent of the expected value: above 0 where the goal is ahead, below 0 where it is behind
 */
public record Deviation(Quantity expected, Quantity actual, BigDecimal percent) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final int SHOWN_DIGITS = 2;

	/** The deviation that a measurement found; none where values or dates are missing, or do not count the same thing. */
	public static Optional<Deviation> of(Measurement measurement) {
		Quantity actual = measurement.getActual();
		if (actual == null || measurement.getDate() == null) {
			return Optional.empty();
		}
		return measureOf(measurement).flatMap(measure -> of(measure, measurement.getDate().day(), actual));
	}

	/** What a measurement measures: the measure of its goal with its metric, or the only one. */
	public static Optional<GoalMeasure> measureOf(Measurement measurement) {
		if (measurement.getGoal() == null) {
			return Optional.empty();
		}
		Metric metric = measurement.getMetric();
		List<GoalMeasure> measures = measurement.getGoal().getMeasures().stream()
				.filter(measure -> metric == null || measure.getMetric() == metric).toList();
		return measures.size() == 1 ? Optional.of(measures.get(0)) : Optional.empty();
	}

	/** Whether the goal is behind by more than a tolerated percentage. */
	public boolean isBehindBy(BigDecimal tolerance) {
		return percent.negate().compareTo(tolerance) > 0;
	}

	private static Optional<Deviation> of(GoalMeasure measure, LocalDate day, Quantity actual) {
		Quantity target = measure.getTarget();
		if (target == null || measure.getDeadline() == null || !actual.comparableWith(target)) {
			return Optional.empty();
		}
		Quantity baseline = measure.getBaseline();
		if (!day.isBefore(measure.getDeadline().day())) {
			return Optional.of(deviation(measure, baseline, target.comparableAmount(), actual));
		}
		Optional<LocalDate> start = PlanFacts.day(measure.getBaselineDate())
				.or(() -> Check.planOf(measure).map(Plan::getStart).flatMap(PlanFacts::day));
		if (baseline == null || !baseline.comparableWith(target) || start.isEmpty()) {
			return Optional.empty();
		}
		BigDecimal expected = onTheLine(baseline.comparableAmount(), target.comparableAmount(),
				passed(start.get(), day, measure.getDeadline().day()));
		return Optional.of(deviation(measure, baseline, expected, actual));
	}

	/** How much of the time has passed, from 0 to 1. The day lies before the deadline. */
	private static BigDecimal passed(LocalDate start, LocalDate day, LocalDate deadline) {
		if (!day.isAfter(start)) {
			return BigDecimal.ZERO;
		}
		return BigDecimal.valueOf(ChronoUnit.DAYS.between(start, day))
				.divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(start, deadline)), MathContext.DECIMAL64);
	}

	private static BigDecimal onTheLine(BigDecimal from, BigDecimal to, BigDecimal passed) {
		return from.add(to.subtract(from).multiply(passed));
	}

	private static Deviation deviation(GoalMeasure measure, @Nullable Quantity baseline, BigDecimal expected,
			Quantity actual) {
		BigDecimal distance = actual.comparableAmount().subtract(expected);
		if (measure.getMetric() != null && measure.getMetric().getDirection() == Direction.LESS) {
			distance = distance.negate();
		}
		Quantity target = measure.getTarget();
		BigDecimal way = baseline == null || !baseline.comparableWith(target) ? BigDecimal.ZERO
				: target.comparableAmount().subtract(baseline.comparableAmount());
		return new Deviation(shown(expected, target.unit()), actual, percent(distance, expected, way));
	}

	/**
	 * A distance in percent of the expected value. Of nothing there are no percents: there it is in percent of the way from
	 * baseline to target, and where there is no way to go either, any distance counts as a whole.
	 */
	private static BigDecimal percent(BigDecimal distance, BigDecimal expected, BigDecimal way) {
		BigDecimal whole = expected.signum() == 0 ? way.abs() : expected.abs();
		if (whole.signum() == 0) {
			return HUNDRED.multiply(BigDecimal.valueOf(distance.signum()));
		}
		return distance.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
	}

	private static Quantity shown(BigDecimal amount, String unit) {
		BigDecimal inUnit = amount.divide(new Quantity(BigDecimal.ONE, unit).comparableAmount(), MathContext.DECIMAL64);
		boolean counted = new Quantity(inUnit, unit).kind() == Quantity.Kind.NUMBER && inUnit.compareTo(BigDecimal.TEN) >= 0;
		return new Quantity(inUnit.setScale(counted ? 0 : SHOWN_DIGITS, RoundingMode.HALF_UP), unit);
	}
}
