package org.tamyeez.plan.rules.method;

import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/**
 * A goal that is never measured after launch: the plan ends without anybody knowing whether it was reached, and deviations
 * cannot be corrected. A goal that nothing measures is left to the rule that says so. Article: method.
 */
public final class FollowUpMissing extends Rule<Goal> {

	/** Declares the rule. */
	public FollowUpMissing() {
		super("M15", "follow-up-missing", RuleGroup.METHOD, Severity.ERROR, Goal.class);
	}

	@Override
	protected void check(Goal goal, Check check) {
		if (!goal.getMeasures().isEmpty()) {
			Check.planOf(goal).filter(plan -> FollowUp.of(goal, plan).isEmpty())
					.ifPresent(plan -> report(goal, plan, check));
		}
	}

	private static void report(Goal goal, Plan plan, Check check) {
		Check.Report report = check.at(goal);
		FollowUp.proposedDay(goal, plan, FollowUpTooLate.LEFT.defaultValue()).ifPresent(
				day -> report.fix("fix", check.edits().addToBlock(plan, FollowUp.line(goal, day, check.edits())), goal,
						day));
		Stages.launch(plan).ifPresentOrElse(
				launch -> report.related(launch, "launch", launch, launch.getStart()).report(goal, launch,
						launch.getStart()),
				() -> report.variant("never").report(goal));
	}
}
