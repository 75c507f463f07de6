package org.tamyeez.plan.ide.policy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.tamyeez.plan.model.ParameterSetting;
import org.tamyeez.plan.model.RuleSetting;
import org.tamyeez.plan.model.RuleSeverity;

/**
 * What a policy itself says of a rule.
 *
 * @param severity how grave its findings are; unstated where the policy leaves it as it takes it over
 * @param values   the thresholds that the policy moves, by their names
 */
record RuleChoice(RuleSeverity severity, Map<String, BigDecimal> values) {

	/** Nothing is said. */
	static final RuleChoice SILENT = new RuleChoice(RuleSeverity.UNSTATED, Map.of());

	/** Amounts are brought into one form, so that 40 and 40.0 are the same choice. */
	RuleChoice {
		Map<String, BigDecimal> normal = new TreeMap<>();
		values.forEach((name, value) -> normal.put(name, value.stripTrailingZeros()));
		values = Map.copyOf(normal);
	}

	/** What some settings of one rule say together: the last word counts. */
	static RuleChoice of(List<RuleSetting> settings) {
		RuleChoice all = SILENT;
		for (RuleSetting setting : settings) {
			if (setting.getSeverity() != RuleSeverity.UNSTATED) {
				all = all.with(setting.getSeverity());
			}
			for (ParameterSetting parameter : setting.getParameters()) {
				if (parameter.getName() != null && parameter.getValue() != null) {
					all = all.with(parameter.getName(), parameter.getValue().amount());
				}
			}
		}
		return all;
	}

	RuleChoice with(RuleSeverity newSeverity) {
		return new RuleChoice(newSeverity, values);
	}

	RuleChoice with(String parameter, BigDecimal value) {
		Map<String, BigDecimal> more = new HashMap<>(values);
		more.put(parameter, value);
		return new RuleChoice(severity, more);
	}

	RuleChoice without(String parameter) {
		Map<String, BigDecimal> fewer = new HashMap<>(values);
		fewer.remove(parameter);
		return new RuleChoice(severity, fewer);
	}

	boolean isSilent() {
		return severity == RuleSeverity.UNSTATED && values.isEmpty();
	}
}
