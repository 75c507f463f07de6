package org.tamyeez.plan.rule;

import java.util.List;
import java.util.Optional;

/** The rules that plans are checked by. */
public interface RuleCatalogue {

	/** All rules, by identifier. */
	List<Rule<?>> rules();

	/** All rules that there are; those that are not applied here may be named in waivers and policies all the same. */
	default List<Rule<?>> known() {
		return rules();
	}

	/** Those of the rules that others have added. */
	default OutsideRules outside() {
		return OutsideRules.NONE;
	}

	/** The rule that has a name. */
	default Optional<Rule<?>> find(String name) {
		for (Rule<?> rule : rules()) {
			if (rule.name().equals(name)) {
				return Optional.of(rule);
			}
		}
		return Optional.empty();
	}
}
