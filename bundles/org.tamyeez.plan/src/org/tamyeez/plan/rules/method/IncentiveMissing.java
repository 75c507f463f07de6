package org.tamyeez.plan.rules.method;

import org.tamyeez.plan.model.Offering;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * Nothing motivates the purchase of an offering. What is offered to draw people in is agreed with the owner before launch.
 * Article: method.
 */
public final class IncentiveMissing extends Rule<Offering> {

	/** Declares the rule. */
	public IncentiveMissing() {
		super("M07", "incentive-missing", RuleGroup.METHOD, Severity.WARNING, Offering.class);
	}

	@Override
	protected void check(Offering offering, Check check) {
		if (!offering.getIncentives().isEmpty()
				|| Check.planOf(offering).filter(IncentiveMissing::sellsNothing).isPresent()) {
			return;
		}
		Edits edits = check.edits();
		String incentive = edits.keyword(offering, "incentive") + " " + edits.asking(offering,
				"What moves people to buy: a gift, a saving, a favour", "ما يدفع إلى الشراء: هدية أو توفير أو خدمة إضافية");
		check.at(offering).fix("fix", edits.addToBlock(offering, incentive)).report(offering);
	}

	/** A plan whose goals all speak to audiences does not ask anybody to buy. */
	private static boolean sellsNothing(Plan plan) {
		return plan.getGoals().stream().anyMatch(PlanFacts::isForAudiences)
				&& plan.getGoals().stream().noneMatch(PlanFacts::isForMarkets);
	}
}
