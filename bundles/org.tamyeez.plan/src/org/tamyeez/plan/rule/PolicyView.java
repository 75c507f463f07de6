package org.tamyeez.plan.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.model.GroupSetting;
import org.tamyeez.plan.model.ParameterSetting;
import org.tamyeez.plan.model.Policy;
import org.tamyeez.plan.model.PolicySetting;
import org.tamyeez.plan.model.RuleSetting;
import org.tamyeez.plan.model.RuleSeverity;

/**
 * What a policy decides, with what it takes over from the policies that it extends. Its own word counts more than what it
 * takes over; within one policy, a word about a rule counts more than one about its group.
 */
public final class PolicyView {

	private final Map<String, Decision> groups = new HashMap<>();
	private final Map<String, Decision> rules = new HashMap<>();
	private final Map<String, BigDecimal> values = new HashMap<>();
	private int policies;

	/**
	 * How grave something is.
	 *
	 * @param severity the word of a policy
	 * @param rank     what that policy's word counts; the higher, the more
	 */
	private record Decision(RuleSeverity severity, int rank) {
		static final Decision NONE = new Decision(RuleSeverity.UNSTATED, -1);
	}

	/** @param policy the policy; none for what the rules declare themselves */
	public PolicyView(@Nullable Policy policy) {
		if (policy != null) {
			take(policy, new HashSet<>());
		}
	}

	private void take(Policy policy, Set<Policy> seen) {
		if (!seen.add(policy)) {
			return;
		}
		policy.getParents().forEach(parent -> take(parent, seen));
		policies++;
		for (PolicySetting setting : policy.getSettings()) {
			if (setting instanceof GroupSetting group && group.getGroup() != null) {
				groups.put(group.getGroup(), new Decision(group.getSeverity(), policies));
			}
		}
		for (PolicySetting setting : policy.getSettings()) {
			if (setting instanceof RuleSetting rule && rule.getRule() != null) {
				take(rule);
			}
		}
	}

	private void take(RuleSetting setting) {
		if (setting.getSeverity() != RuleSeverity.UNSTATED) {
			rules.put(setting.getRule(), new Decision(setting.getSeverity(), policies));
		}
		for (ParameterSetting parameter : setting.getParameters()) {
			if (parameter.getName() != null && parameter.getValue() != null) {
				values.put(key(setting.getRule(), parameter.getName()), parameter.getValue().amount());
			}
		}
	}

	/** How grave a rule's findings are; empty where the rule is off. */
	public Optional<Severity> severityOf(Rule<?> rule) {
		Decision one = rules.getOrDefault(rule.name(), Decision.NONE);
		Decision all = groups.getOrDefault(rule.group().id(), Decision.NONE);
		return switch (one.rank() < all.rank() ? all.severity() : one.severity()) {
			case ERROR -> Optional.of(Severity.ERROR);
			case WARNING -> Optional.of(Severity.WARNING);
			case INFO -> Optional.of(Severity.INFO);
			case OFF -> Optional.empty();
			case UNSTATED -> Optional.of(rule.severity());
		};
	}

	/** A threshold; a value outside its range counts as not written, and is a finding of its own. */
	public BigDecimal value(Rule<?> rule, Parameter parameter) {
		BigDecimal decided = values.getOrDefault(key(rule.name(), parameter.name()), parameter.defaultValue());
		return parameter.accepts(decided) ? decided : parameter.defaultValue();
	}

	private static String key(String rule, String parameter) {
		return rule + '.' + parameter;
	}
}
