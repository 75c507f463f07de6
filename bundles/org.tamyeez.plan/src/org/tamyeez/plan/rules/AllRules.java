package org.tamyeez.plan.rules;

import java.util.List;

import org.tamyeez.plan.rule.EngineRule;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleCatalogue;
import org.tamyeez.plan.rules.audience.PrGoalForMarket;
import org.tamyeez.plan.rules.audience.PrMissing;

import com.google.inject.Singleton;

/** The one list of rules, sorted by identifier. A new rule is one line here. */
@Singleton
public final class AllRules implements RuleCatalogue {

	private static final List<Rule<?>> RULES = List.of(
			// Audience and market
			new PrGoalForMarket(),
			new PrMissing(),
			// Good form
			EngineRule.SYNTAX_ERROR,
			EngineRule.IMPOSSIBLE_VALUE,
			EngineRule.UNRESOLVED_REFERENCE,
			EngineRule.WAIVER_UNUSED,
			EngineRule.WAIVER_EXPIRED,
			EngineRule.RULE_CRASHED);

	@Override
	public List<Rule<?>> rules() {
		return RULES;
	}
}
