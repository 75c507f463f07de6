package org.tamyeez.plan.rules.form;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.tamyeez.plan.model.GoalMeasure;
import org.tamyeez.plan.model.Measurement;
import org.tamyeez.plan.model.Metric;
import org.tamyeez.plan.model.MetricUnit;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.value.Quantity;
import org.tamyeez.plan.value.Quantity.Kind;

/** A value is of another unit than its metric, or than the value that it is held against. */
public final class UnitMismatch extends Rule<EObject> {

	/** Declares the rule. */
	public UnitMismatch() {
		super("W20", "unit-mismatch", RuleGroup.FORM, Severity.ERROR, EObject.class);
	}

	/** One finding for each measure: values that are wrong in the same way are one mistake. */
	@Override
	protected void check(EObject element, Check check) {
		Optional<Metric> metric = Measures.metric(element);
		for (EAttribute attribute : Measures.quantities(element)) {
			if (element.eGet(attribute) instanceof Quantity quantity && quantity.kind() != Kind.UNSTATED
					&& !isToldOtherwise(element, quantity)) {
				if (metric.isPresent() && !fits(quantity.kind(), metric.get().getUnit())) {
					check.at(element, attribute).report(metric.get(), metric.get().getUnit(), quantity);
					return;
				}
				if (metric.isEmpty() && !(element instanceof Measurement) && !isSize(quantity.kind())) {
					check.at(element, attribute).variant("size").report(Label.of(element), quantity);
					return;
				}
			}
		}
		compare(element, check);
	}

	/** A word that stands for a currency is the matter of another rule; what is wrong in the goal is found there. */
	private static boolean isToldOtherwise(EObject element, Quantity quantity) {
		boolean money = Measures.metric(element).map(Metric::getUnit).filter(unit -> unit == MetricUnit.MONEY).isPresent();
		boolean asInGoal = element instanceof Measurement measurement && Measures.measure(measurement)
				.map(GoalMeasure::getTarget).filter(target -> target.kind() == quantity.kind()).isPresent();
		return money && quantity.kind() == Kind.NUMBER || asInGoal;
	}

	private static void compare(EObject element, Check check) {
		if (element instanceof GoalMeasure measure && measure.getBaseline() != null && measure.getTarget() != null
				&& differ(measure.getBaseline(), measure.getTarget())) {
			check.at(measure, Literals.GOAL_MEASURE__TARGET).variant("differ").report(Label.of(measure),
					measure.getBaseline(), measure.getTarget());
		}
		if (element instanceof Measurement measurement && measurement.getActual() != null) {
			Measures.measure(measurement).map(GoalMeasure::getTarget)
					.filter(target -> differ(target, measurement.getActual()))
					.ifPresent(target -> check.at(measurement, Literals.MEASUREMENT__ACTUAL).variant("actual")
							.report(Label.of(measurement), target, measurement.getActual()));
		}
	}

	private static boolean differ(Quantity one, Quantity other) {
		return one.kind() != Kind.UNSTATED && other.kind() != Kind.UNSTATED && !one.comparableWith(other)
				&& !(one.kind() == Kind.NUMBER && other.kind() == Kind.MONEY)
				&& !(one.kind() == Kind.MONEY && other.kind() == Kind.NUMBER);
	}

	private static boolean fits(Kind kind, MetricUnit unit) {
		return switch (unit) {
			case MONEY -> kind == Kind.MONEY;
			case PERCENT -> kind == Kind.PERCENT;
			case NUMBER -> kind == Kind.NUMBER;
			case TIME -> kind == Kind.TIME;
			case UNSTATED -> true;
		};
	}

	private static boolean isSize(Kind kind) {
		return kind == Kind.NUMBER || kind == Kind.PERCENT;
	}
}
