package org.tamyeez.plan.rules.form;

import java.math.BigDecimal;

import org.tamyeez.plan.model.ParameterSetting;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.model.RuleSetting;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Parameter;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.value.Numerals;
import org.tamyeez.plan.value.Quantity;
import org.tamyeez.plan.value.TimeSpan;

/** A policy sets a threshold to a value that makes no sense for it; the rule goes on with its own. */
public final class ParameterOutOfRange extends Rule<RuleSetting> {

	/** Declares the rule. */
	public ParameterOutOfRange() {
		super("W31", "parameter-out-of-range", RuleGroup.FORM, Severity.ERROR, RuleSetting.class);
	}

	@Override
	protected void check(RuleSetting setting, Check check) {
		UnknownParameter.ruleOf(setting, check).ifPresent(rule -> {
			for (ParameterSetting written : setting.getParameters()) {
				rule.parameters().stream().filter(known -> known.name().equals(written.getName())).findFirst()
						.ifPresent(known -> check(written, known, check));
			}
		});
	}

	private static void check(ParameterSetting written, Parameter known, Check check) {
		Quantity value = written.getValue();
		if (value == null) {
			return;
		}
		if (!fits(value, known.unit())) {
			check.at(written, Literals.PARAMETER_SETTING__VALUE).variant("unit").report(written.getName(), value,
					known.unit());
		} else if (!known.accepts(value.amount())) {
			BigDecimal nearest = value.amount().max(known.minimum()).min(known.maximum());
			check.at(written, Literals.PARAMETER_SETTING__VALUE)
					.fix("fix",
							check.edits().replace(written, Literals.PARAMETER_SETTING__VALUE, 0,
									check.edits().inDigitsOfFile(written(nearest, value))),
							Numerals.plain(nearest))
					.report(written.getName(), Numerals.plain(value.amount()), Numerals.plain(known.minimum()),
							Numerals.plain(known.maximum()));
		}
	}

	/** Whether a value is not of another unit than the threshold; a bare number and a word for what is counted are. */
	private static boolean fits(Quantity value, String unit) {
		return switch (value.kind()) {
			case PERCENT -> "%".equals(unit);
			case MONEY -> false;
			case TIME -> TimeSpan.Unit.find(value.unit()).equals(TimeSpan.Unit.find(unit));
			default -> true;
		};
	}

	private static String written(BigDecimal amount, Quantity like) {
		return Numerals.plain(amount) + ("%".equals(like.unit()) ? " %" : "");
	}
}
