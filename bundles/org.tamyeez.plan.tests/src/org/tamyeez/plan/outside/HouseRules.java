package org.tamyeez.plan.outside;

import java.util.List;

import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleProvider;

/** The rules of a house, as a jar of its own would bring them. */
public final class HouseRules implements RuleProvider {

	@Override
	public List<Rule<?>> rules() {
		return List.of(new GoalUndecided());
	}

	@Override
	public String messages() {
		return "org.tamyeez.plan.outside.messages";
	}
}
