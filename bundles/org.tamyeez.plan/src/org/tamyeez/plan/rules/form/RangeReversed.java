package org.tamyeez.plan.rules.form;

import org.eclipse.emf.ecore.EObject;
import org.tamyeez.plan.model.AgeRange;
import org.tamyeez.plan.model.MoneyRange;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/** A range of ages, prices or incomes goes from more to less. */
public final class RangeReversed extends Rule<EObject> {

	/** Declares the rule. */
	public RangeReversed() {
		super("W12", "range-reversed", RuleGroup.FORM, Severity.ERROR, EObject.class);
	}

	@Override
	protected void check(EObject element, Check check) {
		if (element instanceof AgeRange age && age.eIsSet(Literals.AGE_RANGE__TO) && age.getTo() < age.getFrom()) {
			check.at(age, Literals.AGE_RANGE__TO).variant("age")
					.fix("fix", Written.swap(age, Literals.AGE_RANGE__FROM, Literals.AGE_RANGE__TO))
					.report(Label.of(age), age.getFrom(), age.getTo());
		}
		if (element instanceof MoneyRange range && isReversed(range)) {
			check.at(range, Literals.MONEY_RANGE__HIGH)
					.fix("fix", Written.swap(range, Literals.MONEY_RANGE__LOW, Literals.MONEY_RANGE__HIGH))
					.report(Label.of(range), range.getLow(), range.getHigh());
		}
	}

	/** Whether the ends are in the wrong order; ends in two currencies cannot be told. */
	private static boolean isReversed(MoneyRange range) {
		boolean oneCurrency = range.getLowCurrency() == null || range.getHighCurrency() == null
				|| range.getLowCurrency().equalsIgnoreCase(range.getHighCurrency());
		return oneCurrency && range.getLow() != null && range.getHigh() != null
				&& range.getHigh().compareTo(range.getLow()) < 0;
	}
}
