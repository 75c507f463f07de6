package org.tamyeez.plan.rules.method;

import java.util.List;
import java.util.stream.Stream;

import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.TitledElement;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * A plan has channels or activities and no goal: work is planned before anybody has said what it is to achieve. Article:
 * method.
 */
public final class GoalsMissing extends Rule<Plan> {

	/** Declares the rule. */
	public GoalsMissing() {
		super("M01", "goals-missing", RuleGroup.METHOD, Severity.ERROR, Plan.class);
	}

	@Override
	protected void check(Plan plan, Check check) {
		List<TitledElement> work = Stream.<TitledElement>concat(plan.getChannels().stream(),
				PlanFacts.activities(plan).stream()).toList();
		if (plan.getGoals().isEmpty() && !work.isEmpty()) {
			TitledElement first = work.get(0);
			check.at(plan).related(first, "work", first).report(plan, first);
		}
	}
}
