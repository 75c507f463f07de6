package org.tamyeez.plan.rules.form;

import org.tamyeez.plan.model.Direction;
import org.tamyeez.plan.model.GoalMeasure;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.value.Quantity;

/** A target is worse than today's value: less of what should become more, or more of what should become less. */
public final class TargetOnWrongSide extends Rule<GoalMeasure> {

	/** Declares the rule. */
	public TargetOnWrongSide() {
		super("W21", "target-on-wrong-side", RuleGroup.FORM, Severity.ERROR, GoalMeasure.class);
	}

	@Override
	protected void check(GoalMeasure measure, Check check) {
		Quantity baseline = measure.getBaseline();
		Quantity target = measure.getTarget();
		if (measure.getMetric() == null || baseline == null || target == null || !baseline.comparableWith(target)) {
			return;
		}
		Direction direction = measure.getMetric().getDirection();
		int change = target.comparableAmount().compareTo(baseline.comparableAmount());
		boolean less = direction == Direction.MORE && change < 0;
		boolean more = direction == Direction.LESS && change > 0;
		if (less || more) {
			check.at(measure, Literals.GOAL_MEASURE__TARGET)
					.fix("fix", Written.swap(measure, Literals.GOAL_MEASURE__BASELINE, Literals.GOAL_MEASURE__TARGET))
					.variant(less ? "less" : "more").report(measure.getMetric(), baseline, target);
		}
	}
}
