package org.tamyeez.plan.rules.audience;

import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.Market;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.Stakeholder;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * A goal of public relations is aimed at a market. Public relations speaks to all who can affect the organisation, of whom
 * the market is only a part. Article: audience.
 */
public final class PrGoalForMarket extends Rule<Goal> {

	/** Declares the rule. */
	public PrGoalForMarket() {
		super("A02", "pr-goal-for-market", RuleGroup.AUDIENCE, Severity.ERROR, Goal.class);
	}

	@Override
	protected void check(Goal goal, Check check) {
		boolean publicRelations = goal.getDisciplines().contains(Discipline.PUBLIC_RELATIONS)
				&& !PlanFacts.isForMarkets(goal);
		if (!publicRelations || goal.getMarkets().isEmpty()) {
			return;
		}
		Market market = goal.getMarkets().get(0);
		Check.Report report = check.at(goal, PlanPackage.Literals.GOAL__MARKETS, 0).related(market, "market", market);
		if (goal.getMarkets().size() == 1 && goal.getAudiences().isEmpty() && !market.getPartOf().isEmpty()) {
			Stakeholder audience = market.getPartOf().get(0);
			report.fix("fix", check.edits().replaceKeywordAndName(goal, PlanPackage.Literals.GOAL__MARKETS, "for audience",
					Edits.referenceTo(audience)), audience);
		}
		report.report(goal, market);
	}
}
