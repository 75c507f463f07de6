package org.tamyeez.plan.ide.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.tamyeez.plan.model.GroupSetting;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.model.Policy;
import org.tamyeez.plan.model.PolicySetting;
import org.tamyeez.plan.model.RuleSetting;
import org.tamyeez.plan.model.RuleSeverity;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Parameter;
import org.tamyeez.plan.rule.PolicyView;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rule.TextEdit;

/**
 * What a policy says of groups and rules, while somebody chooses it anew. The choices become edits of the policy's text that
 * leave all else of it alone: comments, order, and what the policy knows and shows.
 */
public final class PolicyDraft {

	private final Policy policy;
	private final Edits edits;
	private final List<Rule<?>> rules;
	private final PolicyView takenOver;
	private final Map<RuleGroup, RuleSeverity> groupsBefore = new EnumMap<>(RuleGroup.class);
	private final Map<RuleGroup, RuleSeverity> groups = new EnumMap<>(RuleGroup.class);
	private final Map<String, RuleChoice> before = new HashMap<>();
	private final Map<String, RuleChoice> choices = new HashMap<>();

	/**
	 * @param policy the policy, as it is written
	 * @param edits  what makes edits of its file
	 * @param rules  the rules that there are
	 */
	PolicyDraft(Policy policy, Edits edits, List<Rule<?>> rules) {
		this.policy = policy;
		this.edits = edits;
		this.rules = List.copyOf(rules);
		Policy silent = EcoreUtil.copy(policy);
		silent.getSettings().clear();
		takenOver = new PolicyView(silent);
		for (PolicySetting setting : policy.getSettings()) {
			if (setting instanceof GroupSetting group) {
				group(group).ifPresent(known -> groupsBefore.put(known, group.getSeverity()));
			}
		}
		for (Rule<?> rule : rules) {
			before.put(rule.name(), RuleChoice.of(settings(rule)));
		}
		groups.putAll(groupsBefore);
		choices.putAll(before);
	}

	private static Optional<RuleGroup> group(GroupSetting setting) {
		for (RuleGroup group : RuleGroup.values()) {
			if (group.id().equals(setting.getGroup())) {
				return Optional.of(group);
			}
		}
		return Optional.empty();
	}

	private List<RuleSetting> settings(Rule<?> rule) {
		return EcoreUtil2.typeSelect(policy.getSettings(), RuleSetting.class).stream()
				.filter(setting -> rule.name().equals(setting.getRule())).toList();
	}

	/** The name of the policy. */
	public String name() {
		return policy.getName();
	}

	/** The rules that can be decided on, by identifier. */
	public List<Rule<?>> rules() {
		return rules;
	}

	/** What the policy itself says of a group. */
	public RuleSeverity said(RuleGroup group) {
		return groups.getOrDefault(group, RuleSeverity.UNSTATED);
	}

	/** What the policy itself says of a rule. */
	public RuleSeverity said(Rule<?> rule) {
		return choice(rule).severity();
	}

	/** The value that the policy itself gives to a threshold. */
	public Optional<BigDecimal> said(Rule<?> rule, Parameter parameter) {
		return Optional.ofNullable(choice(rule).values().get(parameter.name()));
	}

	private RuleChoice choice(Rule<?> rule) {
		return choices.getOrDefault(rule.name(), RuleChoice.SILENT);
	}

	/** Whether the policy itself says anything of a rule. */
	public boolean speaksOf(Rule<?> rule) {
		return !choice(rule).isSilent();
	}

	/** Decides how grave the findings of a group are; unstated to leave it as it is taken over. */
	public void say(RuleGroup group, RuleSeverity severity) {
		groups.put(group, severity);
	}

	/** Decides how grave the findings of a rule are; unstated to leave it as it is taken over. */
	public void say(Rule<?> rule, RuleSeverity severity) {
		choices.put(rule.name(), choice(rule).with(severity));
	}

	/** Gives a value to a threshold. */
	public void say(Rule<?> rule, Parameter parameter, BigDecimal value) {
		choices.put(rule.name(), choice(rule).with(parameter.name(), value));
	}

	/** Leaves a threshold as it is taken over. */
	public void leave(Rule<?> rule, Parameter parameter) {
		choices.put(rule.name(), choice(rule).without(parameter.name()));
	}

	/** Leaves a rule as it is taken over. */
	public void leave(Rule<?> rule) {
		choices.put(rule.name(), RuleChoice.SILENT);
	}

	/** Leaves all groups and rules as they are taken over. */
	public void leaveAll() {
		groups.clear();
		choices.clear();
	}

	/** How grave the findings of a rule are under this policy; empty where the rule is off. */
	public Optional<Severity> severity(Rule<?> rule) {
		return severity(said(rule), takenOver(rule));
	}

	/** How grave the findings of a rule are where the policy says nothing of this rule itself. */
	public Optional<Severity> takenOver(Rule<?> rule) {
		return severity(said(rule.group()), takenOver.severityOf(rule));
	}

	private static Optional<Severity> severity(RuleSeverity said, Optional<Severity> otherwise) {
		return switch (said) {
			case ERROR -> Optional.of(Severity.ERROR);
			case WARNING -> Optional.of(Severity.WARNING);
			case INFO -> Optional.of(Severity.INFO);
			case OFF -> Optional.empty();
			case UNSTATED -> otherwise;
		};
	}

	/** The value of a threshold where the policy itself gives none. */
	public BigDecimal takenOver(Rule<?> rule, Parameter parameter) {
		return takenOver.value(rule, parameter);
	}

	/** Whether something is to be said that does not stand in the text. */
	public boolean isChanged() {
		return !edits().isEmpty();
	}

	/** What has to be changed in the text of the policy's file, in the order of the text. */
	public List<TextEdit> edits() {
		SettingText text = new SettingText(policy, edits);
		List<TextEdit> changes = new ArrayList<>();
		List<String> added = new ArrayList<>();
		Set<PolicySetting> removed = new LinkedHashSet<>();
		for (RuleGroup group : RuleGroup.values()) {
			RuleSeverity wished = said(group);
			if (wished != groupsBefore.getOrDefault(group, RuleSeverity.UNSTATED)) {
				change(group, wished, text, changes, added, removed);
			}
		}
		for (Rule<?> rule : rules) {
			RuleChoice wished = choice(rule);
			if (!wished.equals(before.get(rule.name()))) {
				change(rule, wished, text, changes, added, removed);
			}
		}
		removed.forEach(setting -> changes.addAll(edits.remove(setting)));
		changes.addAll(add(added, removed));
		return merged(changes);
	}

	private void change(RuleGroup group, RuleSeverity wished, SettingText text, List<TextEdit> changes, List<String> added,
			Set<PolicySetting> removed) {
		List<GroupSetting> written = EcoreUtil2.typeSelect(policy.getSettings(), GroupSetting.class).stream()
				.filter(setting -> group.id().equals(setting.getGroup())).toList();
		if (written.isEmpty()) {
			added.add(text.of(group, wished));
		} else if (wished == RuleSeverity.UNSTATED) {
			removed.addAll(written);
		} else {
			GroupSetting last = written.get(written.size() - 1);
			changes.addAll(edits.replace(last, Literals.POLICY_SETTING__SEVERITY, 0,
					edits.keyword(last, wished.getLiteral())));
		}
	}

	/** The last word about a rule counts, so that one is changed; earlier ones would be read as if they counted. */
	private void change(Rule<?> rule, RuleChoice wished, SettingText text, List<TextEdit> changes, List<String> added,
			Set<PolicySetting> removed) {
		List<RuleSetting> written = settings(rule);
		if (written.isEmpty()) {
			added.add(text.of(rule, wished));
		} else if (wished.isSilent()) {
			removed.addAll(written);
		} else {
			removed.addAll(written.subList(0, written.size() - 1));
			changes.addAll(text.change(written.get(written.size() - 1), rule, wished));
		}
	}

	private List<TextEdit> add(List<String> lines, Set<PolicySetting> removed) {
		if (lines.isEmpty()) {
			return List.of();
		}
		String[] added = lines.toArray(String[]::new);
		List<PolicySetting> staying = policy.getSettings().stream().filter(setting -> !removed.contains(setting)).toList();
		return staying.isEmpty() ? edits.addToBlock(policy, added)
				: edits.addBelow(staying.get(staying.size() - 1), added);
	}

	/** In the order of the text; what is written at the same place becomes one edit. */
	private static List<TextEdit> merged(List<TextEdit> changes) {
		List<TextEdit> sorted = new ArrayList<>(changes);
		sorted.sort(Comparator.comparingInt(TextEdit::offset).thenComparingInt(TextEdit::length));
		List<TextEdit> merged = new ArrayList<>();
		for (TextEdit next : sorted) {
			int last = merged.size() - 1;
			if (last >= 0 && merged.get(last).offset() + merged.get(last).length() == next.offset()) {
				TextEdit edit = merged.get(last);
				merged.set(last,
						new TextEdit(edit.offset(), edit.length() + next.length(), edit.newText() + next.newText()));
			} else {
				merged.add(next);
			}
		}
		return merged;
	}
}
