package org.tamyeez.report.model;

import java.util.Optional;

import org.tamyeez.plan.model.Measurement;
import org.tamyeez.plan.rules.method.Deviation;

/** Says what is measured: the goal, and the metric too where the goal has several. */
final class MeasurementTitle {

	private final PlanSource source;

	MeasurementTitle(PlanSource source) {
		this.source = source;
	}

	/** What is measured; empty where the measurement names no goal that there is. */
	Optional<String> of(Measurement measurement) {
		return Resolved.one(measurement.getGoal()).map(goal -> {
			String title = source.named(goal).title();
			boolean several = goal.getMeasures().size() > 1;
			return Deviation.measureOf(measurement).filter(measure -> several)
					.flatMap(measure -> source.reference(measure.getMetric()))
					.map(metric -> title + ": " + metric.title()).orElse(title);
		});
	}
}
