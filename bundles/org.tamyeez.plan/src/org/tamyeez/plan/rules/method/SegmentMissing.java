package org.tamyeez.plan.rules.method;

import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.model.Gender;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.Market;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

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
		Optional<Goal> marketing = plan.getGoals().stream().filter(PlanFacts::isForMarkets).findFirst();
		List<Market> markets = Stages.markets(plan);
		if (marketing.isEmpty() || markets.stream().anyMatch(SegmentMissing::isDefined)) {
			return;
		}
		if (plan.getMarkets().isEmpty()) {
			check.at(plan).related(marketing.get(), "goal", marketing.get()).report(plan, marketing.get());
		} else {
			Market market = plan.getMarkets().get(0);
			check.at(market).related(marketing.get(), "goal", marketing.get()).variant("undefined").report(market);
		}
	}

	private static boolean isDefined(Market market) {
		return market.getAge() != null || market.getGender() == Gender.WOMEN || market.getGender() == Gender.MEN
				|| market.getIncome() != null || market.getCulture() != null || !market.getPlaces().isEmpty()
				|| !market.getNeeds().isEmpty() || !market.getConvictions().isEmpty() || !market.getTraits().isEmpty();
	}
}
