package org.tamyeez.plan.rules.method;

import org.tamyeez.plan.model.GoalMeasure;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.value.PlanDate;

/**
 * The deadline of a goal lies after the plan ends or before it starts, so that the plan cannot bring the goal about.
 * Article: method.
 */
public final class DeadlineOutsidePlan extends Rule<GoalMeasure> {

	/** Declares the rule. */
	public DeadlineOutsidePlan() {
		super("M04", "deadline-outside-plan", RuleGroup.METHOD, Severity.ERROR, GoalMeasure.class);
	}

	@Override
	protected void check(GoalMeasure measure, Check check) {
		Check.planOf(measure).filter(Stages::hasPeriod).ifPresent(plan -> check(measure, plan, check));
	}

	private static void check(GoalMeasure measure, Plan plan, Check check) {
		PlanDate deadline = measure.getDeadline();
		if (deadline == null || !deadline.isAfter(plan.getEnd()) && !deadline.isBefore(plan.getStart())) {
			return;
		}
		Check.Report report = check.at(measure, PlanPackage.Literals.GOAL_MEASURE__DEADLINE);
		Edits.written(plan, PlanPackage.Literals.DATED__END).ifPresent(end -> report.fix("fix",
				check.edits().replace(measure, PlanPackage.Literals.GOAL_MEASURE__DEADLINE, 0, end), plan.getEnd()));
		if (deadline.isBefore(plan.getStart())) {
			report.variant("before").report(measure.eContainer(), deadline, plan.getStart());
		} else {
			report.report(measure.eContainer(), deadline, plan.getEnd());
		}
	}
}
