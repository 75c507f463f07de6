package org.tamyeez.plan.rules.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.tamyeez.plan.model.AudienceGroup;
import org.tamyeez.plan.model.GoalMeasure;
import org.tamyeez.plan.model.Market;
import org.tamyeez.plan.model.Measurement;
import org.tamyeez.plan.model.Metric;
import org.tamyeez.plan.model.PlanPackage.Literals;

/** Where quantities stand in a plan, and what they measure. */
final class Measures {

	private Measures() {
	}

	/** The quantities that an element can state, in the order of the text. */
	static List<EAttribute> quantities(EObject element) {
		if (element instanceof GoalMeasure) {
			return List.of(Literals.GOAL_MEASURE__BASELINE, Literals.GOAL_MEASURE__TARGET);
		}
		if (element instanceof Measurement) {
			return List.of(Literals.MEASUREMENT__ACTUAL);
		}
		if (element instanceof Market) {
			return List.of(Literals.MARKET__SIZE);
		}
		return element instanceof AudienceGroup ? List.of(Literals.AUDIENCE_GROUP__SIZE) : List.of();
	}

	/** What the quantities of an element measure; empty for the size of a group or market. */
	static Optional<Metric> metric(EObject element) {
		if (element instanceof GoalMeasure measure) {
			return Optional.ofNullable(measure.getMetric());
		}
		if (element instanceof Measurement measurement) {
			Metric own = measurement.getMetric();
			return own == null ? measure(measurement).flatMap(Measures::metric) : Optional.of(own);
		}
		return Optional.empty();
	}

	/** The measure of a goal that a measurement is about; empty where the goal has several and none is named. */
	static Optional<GoalMeasure> measure(Measurement measurement) {
		if (measurement.getGoal() == null) {
			return Optional.empty();
		}
		List<GoalMeasure> measures = measurement.getGoal().getMeasures();
		if (measurement.getMetric() != null) {
			return measures.stream().filter(measure -> measure.getMetric() == measurement.getMetric()).findFirst();
		}
		return measures.size() == 1 ? Optional.of(measures.get(0)) : Optional.empty();
	}
}
