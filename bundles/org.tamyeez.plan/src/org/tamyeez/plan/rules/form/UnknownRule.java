package org.tamyeez.plan.rules.form;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.model.GroupSetting;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.model.RuleSetting;
import org.tamyeez.plan.model.Waiver;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Nearest;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/** A waiver or a policy speaks of a rule that there is none of, and so does nothing. */
public final class UnknownRule extends Rule<EObject> {

	/** Declares the rule. */
	public UnknownRule() {
		super("W29", "unknown-rule", RuleGroup.FORM, Severity.ERROR, EObject.class);
	}

	@Override
	protected void check(EObject element, Check check) {
		if (element instanceof Waiver waiver) {
			checkRule(element, Literals.WAIVER__RULE, waiver.getRule(), check);
		} else if (element instanceof RuleSetting setting) {
			checkRule(element, Literals.RULE_SETTING__RULE, setting.getRule(), check);
		} else if (element instanceof GroupSetting setting && setting.getGroup() != null) {
			List<String> groups = Stream.of(RuleGroup.values()).map(RuleGroup::id).toList();
			if (!groups.contains(setting.getGroup())) {
				report(element, Literals.GROUP_SETTING__GROUP, setting.getGroup(), groups, "group", check);
			}
		}
	}

	private static void checkRule(EObject element, EStructuralFeature feature, @Nullable String written, Check check) {
		List<Rule<?>> rules = check.catalogue().known();
		if (written == null || rules.stream().anyMatch(rule -> rule.name().equals(written))) {
			return;
		}
		List<String> byId = rules.stream().filter(rule -> rule.id().equalsIgnoreCase(written)).<String>map(Rule::name)
				.toList();
		report(element, feature, written, byId.isEmpty() ? rules.stream().<String>map(Rule::name).toList() : byId,
				byId.isEmpty() ? "" : "id", check);
	}

	private static void report(EObject element, EStructuralFeature feature, String written, Collection<String> known,
			String variant, Check check) {
		List<String> nearest = "id".equals(variant) ? List.copyOf(known) : Nearest.of(written, known, 1);
		Check.Report report = check.at(element, feature);
		if (!nearest.isEmpty()) {
			report.fix("fix", check.edits().replace(element, feature, 0, nearest.get(0)), nearest.get(0));
		}
		if ("group".equals(variant)) {
			report.variant("group").report(written, known);
		} else if (nearest.isEmpty()) {
			report.report(written);
		} else {
			report.variant("nearest").report(written, nearest.get(0));
		}
	}
}
