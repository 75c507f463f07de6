package org.tamyeez.plan.rules.audience;

import java.util.Optional;

import org.tamyeez.plan.model.Audience;
import org.tamyeez.plan.model.Market;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.MarketFacts;

/**
 * A market takes in the whole audience: it is part of all of it and nothing sets it apart, or it counts as many people. With
 * market and audience alike, marketing and public relations speak to the same people, and the distinction is lost.
 * Article: audience.
 */
public final class MarketEqualsAudience extends Rule<Market> {

	/** Declares the rule. */
	public MarketEqualsAudience() {
		super("A04", "market-equals-audience", RuleGroup.AUDIENCE, Severity.WARNING, Market.class);
	}

	@Override
	protected void check(Market market, Check check) {
		Optional<Audience> whole = MarketFacts.wholeAudience(market);
		Optional<Audience> ofItsSize = MarketFacts.audienceOfItsSize(market);
		if (whole.isPresent()) {
			check.at(market, PlanPackage.Literals.MARKET__PART_OF, firstPart(market, whole.get()))
					.related(whole.get(), "audience", whole.get()).report(market, whole.get());
		} else if (ofItsSize.isPresent()) {
			check.at(market, PlanPackage.Literals.MARKET__SIZE).variant("size")
					.related(ofItsSize.get(), "audience", ofItsSize.get()).report(market, ofItsSize.get());
		}
	}

	private static int firstPart(Market market, Audience audience) {
		int direct = market.getPartOf().indexOf(audience);
		return direct >= 0 ? direct : market.getPartOf().indexOf(audience.getGroups().get(0));
	}
}
