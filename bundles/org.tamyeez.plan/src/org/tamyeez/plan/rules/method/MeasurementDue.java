package org.tamyeez.plan.rules.method;

import org.tamyeez.plan.model.Measurement;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.value.PlanDate;

/**
 * The day of a measurement has passed, and what was measured is not written down: nobody can see a deviation, and nobody
 * will correct it. Article: method.
 */
public final class MeasurementDue extends Rule<Measurement> {

	/** Declares the rule. */
	public MeasurementDue() {
		super("M21", "measurement-due", RuleGroup.METHOD, Severity.INFO, Measurement.class);
	}

	@Override
	protected void check(Measurement measurement, Check check) {
		PlanDate day = measurement.getDate();
		if (day == null || measurement.getActual() != null || !day.day().isBefore(check.today())) {
			return;
		}
		Check.Report report = check.at(measurement, PlanPackage.Literals.MEASUREMENT__DATE);
		if (measurement.getParty() == null) {
			report.report(measurement.getGoal(), day);
		} else {
			report.variant("by").related(measurement.getParty(), "party", measurement.getParty())
					.report(measurement.getGoal(), day, measurement.getParty());
		}
	}
}
