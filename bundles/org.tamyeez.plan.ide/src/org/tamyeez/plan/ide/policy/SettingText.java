package org.tamyeez.plan.ide.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tamyeez.plan.model.ParameterSetting;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.model.Policy;
import org.tamyeez.plan.model.RuleSetting;
import org.tamyeez.plan.model.RuleSeverity;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Parameter;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.TextEdit;
import org.tamyeez.plan.value.Numerals;
import org.tamyeez.plan.value.Quantity;

/** Writes settings of a policy in the form and the language of the policy, and changes no more of their text than has to be. */
final class SettingText {

	private static final String PERCENT = "%";

	private final Policy policy;
	private final Edits edits;

	SettingText(Policy policy, Edits edits) {
		this.policy = policy;
		this.edits = edits;
	}

	/** A new setting of a group. */
	String of(RuleGroup group, RuleSeverity severity) {
		return word(policy, "rules of") + ' ' + group.id() + severity(policy, severity);
	}

	/** A new setting of a rule. */
	String of(Rule<?> rule, RuleChoice choice) {
		return word(policy, "rule") + ' ' + rule.name() + severity(policy, choice.severity())
				+ thresholds(policy, rule, choice.values());
	}

	private String severity(EObject near, RuleSeverity severity) {
		return severity == RuleSeverity.UNSTATED ? ""
				: ' ' + word(near, "is") + ' ' + word(near, severity.getLiteral());
	}

	private String thresholds(EObject near, Rule<?> rule, Map<String, BigDecimal> values) {
		return values.isEmpty() ? "" : ' ' + word(near, "with") + ' ' + list(rule, values);
	}

	private String list(Rule<?> rule, Map<String, BigDecimal> values) {
		List<String> written = new ArrayList<>();
		new TreeMap<>(values).forEach((name, value) -> written.add(name + ' ' + amount(value, unit(rule, name))));
		return String.join(", ", written);
	}

	/** A share is written as one; what is counted says its name. */
	private static String unit(Rule<?> rule, String parameter) {
		return rule.parameters().stream().filter(known -> known.name().equals(parameter)).map(Parameter::unit)
				.filter(PERCENT::equals).findFirst().orElse("");
	}

	private String amount(BigDecimal value, String unit) {
		return edits.inDigitsOfFile(Numerals.plain(value) + (unit.isEmpty() ? "" : ' ' + unit));
	}

	private String word(EObject near, String keyword) {
		return edits.keyword(near, keyword);
	}

	/** Makes a written setting say something else. */
	List<TextEdit> change(RuleSetting setting, Rule<?> rule, RuleChoice choice) {
		List<TextEdit> changes = new ArrayList<>();
		int name = end(NodeModelUtils.findNodesForFeature(setting, Literals.RULE_SETTING__RULE), setting);
		List<INode> severity = NodeModelUtils.findNodesForFeature(setting, Literals.POLICY_SETTING__SEVERITY);
		int head = severity.isEmpty() ? name : end(severity, setting);
		if (severity.isEmpty()) {
			add(changes, name, 0, severity(setting, choice.severity()));
		} else if (choice.severity() == RuleSeverity.UNSTATED) {
			add(changes, name, head - name, "");
		} else if (choice.severity() != setting.getSeverity()) {
			changes.addAll(edits.replace(setting, Literals.POLICY_SETTING__SEVERITY, 0,
					word(setting, choice.severity().getLiteral())));
		}
		changes.addAll(changeThresholds(setting, rule, choice, head));
		return changes;
	}

	private List<TextEdit> changeThresholds(RuleSetting setting, Rule<?> rule, RuleChoice choice, int head) {
		List<TextEdit> changes = new ArrayList<>();
		List<INode> nodes = NodeModelUtils.findNodesForFeature(setting, Literals.RULE_SETTING__PARAMETERS);
		Map<String, BigDecimal> missing = new TreeMap<>(choice.values());
		List<ParameterSetting> written = setting.getParameters();
		boolean anyKept = written.stream().anyMatch(one -> choice.values().containsKey(one.getName()));
		if (nodes.isEmpty()) {
			add(changes, head, 0, thresholds(setting, rule, missing));
			return changes;
		}
		if (!anyKept) {
			add(changes, head, end(nodes, setting) - head, thresholds(setting, rule, missing));
			return changes;
		}
		boolean keptBefore = false;
		for (int i = 0; i < written.size(); i++) {
			ParameterSetting one = written.get(i);
			BigDecimal value = missing.remove(one.getName());
			if (value != null) {
				keptBefore = true;
				changes.addAll(changeValue(one, rule, value));
			} else if (keptBefore) {
				int before = nodes.get(i - 1).getEndOffset();
				add(changes, before, nodes.get(i).getEndOffset() - before, "");
			} else {
				int from = nodes.get(i).getOffset();
				add(changes, from, nodes.get(i + 1).getOffset() - from, "");
			}
		}
		if (!missing.isEmpty()) {
			add(changes, end(nodes, setting), 0, ", " + list(rule, missing));
		}
		return changes;
	}

	/** The unit stays as it is written, unless it is one that the threshold cannot have. */
	private List<TextEdit> changeValue(ParameterSetting written, Rule<?> rule, BigDecimal value) {
		Quantity before = written.getValue();
		if (before != null && before.amount().compareTo(value) == 0) {
			return List.of();
		}
		String unit = unit(rule, written.getName());
		return edits.replace(written, Literals.PARAMETER_SETTING__VALUE, 0, amount(value, unit));
	}

	private static int end(List<INode> nodes, EObject element) {
		return nodes.isEmpty() ? NodeModelUtils.getNode(element).getEndOffset() : nodes.get(nodes.size() - 1).getEndOffset();
	}

	private static void add(List<TextEdit> changes, int offset, int length, String text) {
		if (length > 0 || !text.isEmpty()) {
			changes.add(new TextEdit(offset, length, text));
		}
	}
}
