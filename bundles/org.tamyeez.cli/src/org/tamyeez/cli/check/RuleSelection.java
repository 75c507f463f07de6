package org.tamyeez.cli.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.tamyeez.plan.rule.EngineRule;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleCatalogue;
import org.tamyeez.plan.rule.RuleGroup;

/**
 * The rules that the user wants to hear. Mistakes of the text are always told: a plan that is not understood is not
 * checked, and silence would look like praise.
 */
public final class RuleSelection {

	private static final Set<String> ALWAYS = Set.of(EngineRule.SYNTAX_ERROR.name(), EngineRule.IMPOSSIBLE_VALUE.name(),
			EngineRule.UNRESOLVED_REFERENCE.name());

	private final Set<String> wanted = new HashSet<>();

	/**
	 * @param catalogue all rules
	 * @param only      names, identifiers or groups of the rules to hear; none for all
	 * @param ignored   names, identifiers or groups of those not to hear
	 */
	public RuleSelection(RuleCatalogue catalogue, Collection<String> only, Collection<String> ignored) {
		for (Rule<?> rule : catalogue.rules()) {
			boolean asked = only.isEmpty() || rule.equals(EngineRule.RULE_CRASHED) || isMeant(rule, only);
			if (ALWAYS.contains(rule.name()) || asked && !isMeant(rule, ignored)) {
				wanted.add(rule.name());
			}
		}
	}

	/** Whether the user wants to hear of a finding. */
	public boolean wants(Finding finding) {
		return wants(finding.rule());
	}

	/** Whether the user wants to hear of the findings of a rule. */
	boolean wants(String rule) {
		return wanted.contains(rule);
	}

	/** Whether a rule is one that cannot be passed over. */
	public static boolean isAlwaysTold(String name) {
		return ALWAYS.contains(name);
	}

	private static boolean isMeant(Rule<?> rule, Collection<String> names) {
		return names.stream().anyMatch(name -> name.equalsIgnoreCase(rule.name()) || name.equalsIgnoreCase(rule.id())
				|| name.equalsIgnoreCase(rule.group().id()));
	}

	/** Whether a rule or group goes by a name. */
	public static boolean isKnown(RuleCatalogue catalogue, String name) {
		return catalogue.rules().stream().anyMatch(rule -> isMeant(rule, List.of(name))) || isGroup(name);
	}

	private static boolean isGroup(String name) {
		return List.of(RuleGroup.values()).stream().anyMatch(group -> group.id().equals(name.toLowerCase(Locale.ROOT)));
	}

	/** All names that rules and groups go by. */
	public static List<String> names(RuleCatalogue catalogue) {
		List<String> names = new ArrayList<>();
		for (RuleGroup group : RuleGroup.values()) {
			names.add(group.id());
		}
		for (Rule<?> rule : catalogue.rules()) {
			names.add(rule.name());
			names.add(rule.id());
		}
		return names;
	}
}
