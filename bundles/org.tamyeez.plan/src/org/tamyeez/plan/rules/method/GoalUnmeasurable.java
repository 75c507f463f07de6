package org.tamyeez.plan.rules.method;

import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.GoalMeasure;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/**
 * A goal without a metric, a target or a deadline: nobody will be able to say whether it was reached. One complete measure
 * is enough; what is measured beside it may be for information. Article: method.
 */
public final class GoalUnmeasurable extends Rule<Goal> {

	/** Declares the rule. */
	public GoalUnmeasurable() {
		super("M02", "goal-unmeasurable", RuleGroup.METHOD, Severity.ERROR, Goal.class);
	}

	@Override
	protected void check(Goal goal, Check check) {
		if (goal.getMeasures().isEmpty()) {
			check.at(goal).report(goal);
			return;
		}
		if (goal.getMeasures().stream().noneMatch(measure -> measure.getTarget() != null && measure.getDeadline() != null)) {
			report(goal, goal.getMeasures().get(0), check);
		}
	}

	private static void report(Goal goal, GoalMeasure measure, Check check) {
		Check.Report report = check.at(measure, PlanPackage.Literals.GOAL_MEASURE__METRIC);
		if (measure.getTarget() != null) {
			Check.planOf(goal).ifPresent(plan -> addDeadline(measure, plan, check.edits(), report));
			report.variant("deadline");
		} else {
			report.variant(measure.getDeadline() == null ? "both" : "target");
		}
		report.report(goal, measure.getMetric());
	}

	private static void addDeadline(GoalMeasure measure, Plan plan, Edits edits, Check.Report report) {
		Edits.written(plan, PlanPackage.Literals.DATED__END).ifPresent(end -> report.fix("fix",
				edits.insertBehind(measure, edits.keywordBeforeDate(measure, "by") + " " + end,
						PlanPackage.Literals.GOAL_MEASURE__TARGET),
				plan.getEnd()));
	}
}
