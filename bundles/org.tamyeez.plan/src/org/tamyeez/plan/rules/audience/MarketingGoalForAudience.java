package org.tamyeez.plan.rules.audience;

import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.Market;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.Stakeholder;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.MarketFacts;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * A goal of marketing, sales or promotion is aimed at an audience. Marketing speaks to its target market, those whom the
 * offer suits, and these are only a part of the audience. Article: audience.
 */
public final class MarketingGoalForAudience extends Rule<Goal> {

	/** Declares the rule. */
	public MarketingGoalForAudience() {
		super("A01", "marketing-goal-for-audience", RuleGroup.AUDIENCE, Severity.ERROR, Goal.class);
	}

	@Override
	protected void check(Goal goal, Check check) {
		if (goal.getAudiences().isEmpty() || !PlanFacts.isForMarkets(goal) || PlanFacts.isForAudiences(goal)) {
			return;
		}
		Stakeholder audience = goal.getAudiences().get(0);
		Check.Report report = check.at(goal, PlanPackage.Literals.GOAL__AUDIENCES, 0).related(audience, "audience",
				audience);
		if (goal.getAudiences().size() == 1 && goal.getMarkets().isEmpty()) {
			for (Market market : MarketFacts.within(audience, goal)) {
				report.fix("fix",
						check.edits().replaceKeywordAndName(goal, PlanPackage.Literals.GOAL__AUDIENCES, "for market",
								Edits.referenceTo(market)),
						market);
			}
		}
		report.report(goal, goal.getDisciplines().get(0), audience);
	}
}
