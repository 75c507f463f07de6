package org.tamyeez.plan.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.knowledge.Knowledge;
import org.tamyeez.plan.model.GroupSetting;
import org.tamyeez.plan.model.KnowledgeEntry;
import org.tamyeez.plan.model.ParameterSetting;
import org.tamyeez.plan.model.Policy;
import org.tamyeez.plan.model.PolicySetting;
import org.tamyeez.plan.model.Profile;
import org.tamyeez.plan.model.RuleSetting;
import org.tamyeez.plan.model.RuleSeverity;
import org.tamyeez.plan.model.Style;

/**
 * What a policy decides, with what it takes over from the policies that it extends. Its own word counts more than what it
 * takes over; within one policy, a word about a rule counts more than one about its group.
 */
public final class PolicyView {

	private final Map<String, Decision> groups = new HashMap<>();
	private final Map<String, Decision> rules = new HashMap<>();
	private final Map<String, BigDecimal> values = new HashMap<>();
	private final List<KnowledgeEntry> entries = new ArrayList<>();
	private final Map<String, Profile> profiles = new LinkedHashMap<>();
	private Optional<Style> style = Optional.empty();
	private Optional<Knowledge> knowledge = Optional.empty();
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
		entries.addAll(policy.getKnowledge());
		policy.getProfiles().forEach(this::take);
		style = Optional.ofNullable(policy.getStyle()).or(() -> style);
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

	/** A profile takes the place of one that has a name of it. */
	private void take(Profile profile) {
		if (profile.getName() != null) {
			profiles.values().removeIf(other -> names(other).anyMatch(name -> names(profile).anyMatch(name::equals)));
			profiles.put(profile.getName(), profile);
		}
	}

	private static Stream<String> names(Profile profile) {
		return Stream.concat(Stream.of(profile.getName()), profile.getAliases().stream());
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

	/** What the policy knows of the world, beyond what the program knows. */
	public Knowledge knowledge() {
		Knowledge known = knowledge.orElseGet(() -> Knowledge.with(entries));
		knowledge = Optional.of(known);
		return known;
	}

	/** The report profiles that the policy has, in the order in which they were written. */
	public List<Profile> profiles() {
		return List.copyOf(profiles.values());
	}

	/** The house style that the policy names. */
	public Optional<Style> style() {
		return style;
	}

	private static String key(String rule, String parameter) {
		return rule + '.' + parameter;
	}
}
