package org.tamyeez.plan.rules.method;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.Measurement;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Parameter;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/**
 * A goal is measured for the first time when too little of the plan is left to correct anything. Article: method.
 */
public final class FollowUpTooLate extends Rule<Goal> {

	/** How much of the plan has to be left after the first measurement. */
	static final Parameter LEFT = Parameter.percent("left", 20);

	/** Declares the rule. */
	public FollowUpTooLate() {
		super("M16", "follow-up-too-late", RuleGroup.METHOD, Severity.WARNING, Goal.class, LEFT);
	}

	@Override
	protected void check(Goal goal, Check check) {
		Check.planOf(goal).filter(Stages::hasPeriod).ifPresent(plan -> check(goal, plan, check));
	}

	private static void check(Goal goal, Plan plan, Check check) {
		List<Measurement> followUp = FollowUp.of(goal, plan);
		if (followUp.isEmpty() || followUp.stream().anyMatch(one -> one.getDate() == null)) {
			return;
		}
		Measurement first = followUp.stream().min(Comparator.comparing(Measurement::getDate)).orElseThrow();
		BigDecimal left = check.value(LEFT);
		if (!FollowUp.isTooLate(first.getDate().day(), plan, left)) {
			return;
		}
		Check.Report report = check.at(first, PlanPackage.Literals.MEASUREMENT__DATE);
		FollowUp.proposedDay(goal, plan, left, check.today()).ifPresent(
				day -> report.fix("fix", check.edits().insertBefore(first, FollowUp.line(goal, day, check.edits())), goal,
						day));
		report.report(goal, first.getDate(), left, plan.getEnd());
	}
}
