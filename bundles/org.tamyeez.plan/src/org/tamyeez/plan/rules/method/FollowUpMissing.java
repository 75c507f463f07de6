package org.tamyeez.plan.rules.method;

import java.util.List;

import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.Measurement;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rule.TextEdit;

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
		FollowUp.proposedDay(goal, plan, FollowUpTooLate.LEFT.defaultValue(), check.today()).ifPresent(
				day -> report.fix("fix", add(plan, FollowUp.line(goal, day, check.edits()), check.edits()), goal, day));
		Stages.launch(plan).ifPresentOrElse(
				launch -> report.related(launch, "launch", launch, launch.getStart()).report(goal, launch,
						launch.getStart()),
				() -> report.variant("never").report(goal));
	}

	/** Measurements stand together. */
	private static List<TextEdit> add(Plan plan, String line, Edits edits) {
		List<Measurement> measurements = plan.getMeasurements();
		return measurements.isEmpty() ? edits.addToBlock(plan, line)
				: edits.addBelow(measurements.get(measurements.size() - 1), line);
	}
}
