package org.tamyeez.plan.rules.audience;

import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.GoalMeasure;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * A goal of public relations is measured by sales or by traffic. Marketers look at those; public relations looks at the
 * whole picture that people have of the organisation. Article: audience.
 */
public final class PrMeasuredByTraffic extends Rule<GoalMeasure> {

	/** Declares the rule. */
	public PrMeasuredByTraffic() {
		super("A08", "pr-measured-by-traffic", RuleGroup.AUDIENCE, Severity.ERROR, GoalMeasure.class);
	}

	@Override
	protected void check(GoalMeasure measure, Check check) {
		if (measure.getMetric() == null || !(measure.eContainer() instanceof Goal goal)
				|| !goal.getDisciplines().contains(Discipline.PUBLIC_RELATIONS) || PlanFacts.isForMarkets(goal)) {
			return;
		}
		if (PlanFacts.tellsSalesOrTraffic(measure.getMetric())) {
			check.at(measure, PlanPackage.Literals.GOAL_MEASURE__METRIC).report(goal, measure.getMetric());
		}
	}
}
