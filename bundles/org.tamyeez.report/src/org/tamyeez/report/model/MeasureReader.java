package org.tamyeez.report.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tamyeez.plan.model.Correction;
import org.tamyeez.plan.model.Direction;
import org.tamyeez.plan.model.GoalMeasure;
import org.tamyeez.plan.model.Measurement;
import org.tamyeez.plan.model.Metric;
import org.tamyeez.plan.model.MetricUnit;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rules.method.Deviation;
import org.tamyeez.plan.rules.method.DeviationUncorrected;
import org.tamyeez.plan.value.Percent;
import org.tamyeez.plan.value.Quantity;
import org.tamyeez.report.model.GoalFacts.Measure;
import org.tamyeez.report.model.GoalFacts.PlannedReading;
import org.tamyeez.report.model.GoalFacts.Reading;

/** Reads the numbers that tell whether a goal is reached, and what was measured of them. */
final class MeasureReader {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	/** The rule whose threshold holds where a measurement states none. */
	private static final Rule<?> TOLERATING = new DeviationUncorrected();

	private final PlanSource source;
	private final Percent usualTolerance;
	private final Map<GoalMeasure, List<Measurement>> dated = new HashMap<>();

	MeasureReader(PlanSource source) {
		this.source = source;
		usualTolerance = new Percent(source.policy().value(TOLERATING, TOLERATING.parameters().get(0)));
		source.plan().getMeasurements().stream().filter(one -> one.getDate() != null).forEach(one -> Deviation.measureOf(one)
				.ifPresent(measure -> dated.computeIfAbsent(measure, key -> new ArrayList<>()).add(one)));
	}

	Measure read(GoalMeasure measure) {
		Optional<Metric> metric = Resolved.one(measure.getMetric());
		List<Measurement> measurements = dated.getOrDefault(measure, List.of()).stream()
				.sorted(Comparator.comparing(Measurement::getDate)).toList();
		List<Reading> readings = measurements.stream().filter(one -> one.getActual() != null).map(this::read).toList();
		List<PlannedReading> planned = measurements.stream().filter(one -> one.getActual() == null).map(
				one -> new PlannedReading(source.key(one), one.getDate(), source.reference(one.getParty()))).toList();
		boolean lessIsBetter = metric.filter(one -> one.getDirection() == Direction.LESS).isPresent();
		Optional<Quantity> target = Optional.ofNullable(measure.getTarget());
		Measure facts = new Measure(metric.map(source::named).orElseGet(() -> written(measure)),
				metric.map(Metric::getUnit).orElse(MetricUnit.UNSTATED), lessIsBetter,
				metric.filter(Metric::isVanity).isPresent(), Optional.ofNullable(measure.getBaseline()),
				Optional.ofNullable(measure.getBaselineDate()), target, Optional.ofNullable(measure.getDeadline()),
				readings, planned, way(measure, readings), GoalStatus.UNMEASURABLE);
		return facts.with(new Standing(facts, source.day()).status());
	}

	/** A metric that is not known goes by what is written in its place. */
	private Named written(GoalMeasure measure) {
		String name = NodeModelUtils.findNodesForFeature(measure, PlanPackage.Literals.GOAL_MEASURE__METRIC).stream()
				.map(NodeModelUtils::getTokenText).collect(Collectors.joining());
		return new Named(source.key(measure) + "/metric", name, name.replace('_', ' '));
	}

	private Reading read(Measurement measurement) {
		Optional<Deviation> deviation = Deviation.of(measurement);
		return new Reading(source.key(measurement), measurement.getDate(), measurement.getActual(),
				deviation.map(Deviation::expected), deviation.map(Deviation::percent),
				Optional.of(Optional.ofNullable(measurement.getTolerance()).orElse(usualTolerance)),
				source.reference(measurement.getParty()),
				measurement.getCorrections().stream().map(this::read).toList());
	}

	private GoalFacts.Correction read(Correction correction) {
		return new GoalFacts.Correction(source.text(correction.getText()).orElse(""),
				source.reference(correction.getOwner()), Optional.ofNullable(correction.getDue()));
	}

	private static Optional<BigDecimal> way(GoalMeasure measure, List<Reading> readings) {
		Quantity from = measure.getBaseline();
		Quantity to = measure.getTarget();
		if (from == null || to == null || readings.isEmpty()) {
			return Optional.empty();
		}
		Quantity now = readings.get(readings.size() - 1).actual();
		BigDecimal whole = to.comparableAmount().subtract(from.comparableAmount());
		if (!from.comparableWith(to) || !now.comparableWith(to) || whole.signum() == 0) {
			return Optional.empty();
		}
		return Optional.of(now.comparableAmount().subtract(from.comparableAmount()).multiply(HUNDRED).divide(whole,
				MathContext.DECIMAL64));
	}
}
