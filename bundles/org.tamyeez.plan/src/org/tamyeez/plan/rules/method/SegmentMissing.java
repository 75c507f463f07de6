package org.tamyeez.plan.rules.method;

import org.tamyeez.plan.model.Market;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.MarketFacts;

/**
 * A plan has marketing goals and no segment that an age or another trait sets apart: it speaks to everybody, and so to
 * nobody. Article: method.
 */
public final class SegmentMissing extends Rule<Plan> {

	/** Declares the rule. */
	public SegmentMissing() {
		super("M10", "segment-missing", RuleGroup.METHOD, Severity.ERROR, Plan.class);
	}

	@Override
	protected void check(Plan plan, Check check) {
		MarketFacts.goalForEverybody(plan).ifPresent(goal -> {
			if (plan.getMarkets().isEmpty()) {
				check.at(plan).related(goal, "goal", goal).report(plan, goal);
			} else {
				Market market = plan.getMarkets().get(0);
				check.at(market).related(goal, "goal", goal).variant("undefined").report(market);
			}
		});
	}
}
