package org.tamyeez.plan.rules.mix;

import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * A plan has channels and none of them is traditional, though people trust what they meet outside the networks. A plan
 * whose marketing is all social networks is found by a rule of its own. Article: mix.
 */
public final class TraditionalMissing extends Rule<Plan> {

	/** Declares the rule. */
	public TraditionalMissing() {
		super("C02", "traditional-missing", RuleGroup.MIX, Severity.WARNING, Plan.class);
	}

	@Override
	protected void check(Plan plan, Check check) {
		boolean allDigital = plan.getChannels().stream().allMatch(PlanFacts::isDigital);
		if (!plan.getChannels().isEmpty() && allDigital && !PlanFacts.isMarketingOnlySocial(plan)) {
			check.at(plan).report(plan, plan.getChannels());
		}
	}
}
