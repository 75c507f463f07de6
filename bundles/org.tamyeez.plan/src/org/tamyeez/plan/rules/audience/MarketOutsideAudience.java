package org.tamyeez.plan.rules.audience;

import java.util.List;

import org.tamyeez.plan.model.Audience;
import org.tamyeez.plan.model.Market;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanFile;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * A market is part of no audience. The target market is always a part of the target audience: whoever buys also belongs to
 * those who can affect the organisation. Article: audience.
 */
public final class MarketOutsideAudience extends Rule<Market> {

	/** Declares the rule. */
	public MarketOutsideAudience() {
		super("A03", "market-outside-audience", RuleGroup.AUDIENCE, Severity.ERROR, Market.class);
	}

	@Override
	protected void check(Market market, Check check) {
		if (!market.getPartOf().isEmpty()) {
			return;
		}
		Check.Report report = check.at(market);
		List<Audience> audiences = audiencesBeside(market);
		if (audiences.size() == 1) {
			Audience audience = audiences.get(0);
			String partOf = check.edits().keyword(market, "part of") + " " + Edits.referenceTo(audience);
			report.fix("fix", check.edits().insertBehind(market, partOf, PlanPackage.Literals.NAMED_ELEMENT__NAME,
					PlanPackage.Literals.TITLED_ELEMENT__TITLE), audience);
		}
		report.report(market);
	}

	private static List<Audience> audiencesBeside(Market market) {
		if (market.eContainer() instanceof PlanFile file) {
			return file.getElements().stream().filter(Audience.class::isInstance).map(Audience.class::cast).toList();
		}
		return market.eContainer() instanceof Plan plan ? PlanFacts.audiences(plan) : List.of();
	}
}
