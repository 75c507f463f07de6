package org.tamyeez.plan.rules.method;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.tamyeez.plan.model.GoalMeasure;
import org.tamyeez.plan.model.Measurement;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;
import org.tamyeez.plan.value.Quantity;

/**
 * A target without the value of today: nobody can tell how far the way is, or later whether the plan has brought anything.
 * Article: method.
 */
public final class BaselineMissing extends Rule<GoalMeasure> {

	/** Declares the rule. */
	public BaselineMissing() {
		super("M03", "baseline-missing", RuleGroup.METHOD, Severity.WARNING, GoalMeasure.class);
	}

	@Override
	protected void check(GoalMeasure measure, Check check) {
		Quantity target = measure.getTarget();
		if (target == null || measure.getBaseline() != null) {
			return;
		}
		Check.Report report = check.at(measure, PlanPackage.Literals.GOAL_MEASURE__TARGET);
		Check.planOf(measure).flatMap(plan -> firstValue(plan, measure, target))
				.ifPresent(found -> takeAsBaseline(found, measure, check.edits(), report));
		report.report(measure.eContainer(), measure.getMetric(), target);
	}

	/** What was measured before the plan could have any effect is the value of today. */
	private static Optional<Measurement> firstValue(Plan plan, GoalMeasure measure, Quantity target) {
		Optional<LocalDate> launch = PlanFacts.launch(plan).or(() -> PlanFacts.day(plan.getStart()));
		return plan.getMeasurements().stream()
				.filter(one -> one.getDate() != null && one.getActual() != null && one.getActual().comparableWith(target))
				.filter(one -> Deviation.measureOf(one).filter(found -> found == measure).isPresent())
				.filter(one -> launch.isPresent() && !one.getDate().day().isAfter(launch.get()))
				.min(Comparator.comparing(Measurement::getDate));
	}

	private static void takeAsBaseline(Measurement found, GoalMeasure measure, Edits edits, Check.Report report) {
		Optional<String> value = Edits.written(found, PlanPackage.Literals.MEASUREMENT__ACTUAL);
		Optional<String> date = Edits.written(found, PlanPackage.Literals.MEASUREMENT__DATE);
		if (value.isPresent() && date.isPresent()) {
			String baseline = edits.keyword(measure, "from") + " " + value.get() + " "
					+ edits.keywordBeforeDate(measure, "on") + " " + date.get();
			report.fix("fix", edits.insertBehind(measure, baseline, PlanPackage.Literals.GOAL_MEASURE__METRIC),
					found.getActual(),
					found.getDate());
		}
	}
}
