package org.tamyeez.plan.rules.form;

import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.model.ParameterSetting;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.model.RuleSetting;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Nearest;
import org.tamyeez.plan.rule.Parameter;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/** A policy sets a threshold that the rule does not have. */
public final class UnknownParameter extends Rule<RuleSetting> {

	/** Declares the rule. */
	public UnknownParameter() {
		super("W30", "unknown-parameter", RuleGroup.FORM, Severity.ERROR, RuleSetting.class);
	}

	@Override
	protected void check(RuleSetting setting, Check check) {
		Optional<Rule<?>> rule = ruleOf(setting, check);
		if (rule.isEmpty()) {
			return;
		}
		List<String> known = rule.get().parameters().stream().map(Parameter::name).toList();
		for (ParameterSetting parameter : setting.getParameters()) {
			if (parameter.getName() != null && !known.contains(parameter.getName())) {
				report(parameter, rule.get(), known, check);
			}
		}
	}

	/** The rule that a setting is about; empty if there is none of the name. */
	static Optional<Rule<?>> ruleOf(RuleSetting setting, Check check) {
		for (Rule<?> rule : check.catalogue().known()) {
			if (rule.name().equals(setting.getRule())) {
				return Optional.of(rule);
			}
		}
		return Optional.empty();
	}

	private static void report(ParameterSetting parameter, Rule<?> rule, List<String> known, Check check) {
		Check.Report report = check.at(parameter, Literals.PARAMETER_SETTING__NAME);
		List<String> nearest = known.size() == 1 ? known : Nearest.of(parameter.getName(), known, 1);
		if (!nearest.isEmpty()) {
			report.fix("fix", check.edits().replace(parameter, Literals.PARAMETER_SETTING__NAME, 0, nearest.get(0)),
					nearest.get(0));
		}
		if (known.isEmpty()) {
			report.variant("none");
		}
		report.report(rule.name(), parameter.getName(), known);
	}
}
