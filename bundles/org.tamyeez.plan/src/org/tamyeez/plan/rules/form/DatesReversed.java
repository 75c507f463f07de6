package org.tamyeez.plan.rules.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.model.Dated;
import org.tamyeez.plan.model.GoalMeasure;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.value.PlanDate;

/** Something ends before it begins. */
public final class DatesReversed extends Rule<EObject> {

	/** Declares the rule. */
	public DatesReversed() {
		super("W11", "dates-reversed", RuleGroup.FORM, Severity.ERROR, EObject.class);
	}

	@Override
	protected void check(EObject element, Check check) {
		if (element instanceof Dated dated && isReversed(dated.getStart(), dated.getEnd())) {
			report(element, Literals.DATED__START, Literals.DATED__END, "", check, dated.getStart(), dated.getEnd());
		}
		if (element instanceof GoalMeasure measure && isReversed(measure.getBaselineDate(), measure.getDeadline())) {
			report(element, Literals.GOAL_MEASURE__BASELINE_DATE, Literals.GOAL_MEASURE__DEADLINE, "measure", check,
					measure.getBaselineDate(), measure.getDeadline());
		}
	}

	private static boolean isReversed(@Nullable PlanDate start, @Nullable PlanDate end) {
		return start != null && end != null && end.isBefore(start);
	}

	private static void report(EObject element, EStructuralFeature start, EStructuralFeature end, String variant,
			Check check, PlanDate first, PlanDate last) {
		Check.Report report = check.at(element, end).fix("fix", Written.swap(element, start, end));
		if (!variant.isEmpty()) {
			report.variant(variant);
		}
		report.report(Label.of(element), first, last);
	}
}
