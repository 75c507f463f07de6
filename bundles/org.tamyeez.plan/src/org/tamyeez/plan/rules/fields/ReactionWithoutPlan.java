package org.tamyeez.plan.rules.fields;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.model.Activity;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.GoalMeasure;
import org.tamyeez.plan.model.Phase;
import org.tamyeez.plan.model.PhaseKind;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.value.PlanDate;

/**
 * An activity has no date, or starts before anybody looked where its goal stands: work that is done as a quick reaction.
 * Slow down first, and organise the work so that it leads to results. Article: fields.
 */
public final class ReactionWithoutPlan extends Rule<Activity> {

	private static final List<PhaseKind> BEFORE_LAUNCH = List.of(PhaseKind.STUDY, PhaseKind.SEGMENTATION,
			PhaseKind.PREPARATION);

	/** Declares the rule. */
	public ReactionWithoutPlan() {
		super("F14", "reaction-without-plan", RuleGroup.FIELDS, Severity.INFO, Activity.class);
	}

	@Override
	protected void check(Activity activity, Check check) {
		PlanDate start = start(activity);
		if (start == null) {
			check.at(activity).report(activity);
			return;
		}
		// The study is what finds out where the goal stands.
		if (activity.eContainer() instanceof Phase phase && BEFORE_LAUNCH.contains(phase.getKind())) {
			return;
		}
		firstMeasured(activity, start).ifPresent(measure -> reportEarly(activity, start, measure, check));
	}

	private static void reportEarly(Activity activity, PlanDate start, GoalMeasure measure, Check check) {
		Goal goal = (Goal) measure.eContainer();
		PlanDate baseline = measure.getBaselineDate();
		Check.Report report = check.at(activity, PlanPackage.Literals.DATED__START).variant("early")
				.related(measure, "baseline", goal);
		PlanDate end = activity.getEnd();
		if (activity.getStart() != null && (end == null || !end.isBefore(baseline))) {
			String day = Edits.written(measure, PlanPackage.Literals.GOAL_MEASURE__BASELINE_DATE)
					.orElse(baseline.toString());
			report.fix("fix", check.edits().replace(activity, PlanPackage.Literals.DATED__START, 0, day), baseline);
		}
		report.report(activity, start, baseline, goal);
	}

	/** A measure of the goals served whose baseline was taken only after the activity had started. */
	private static Optional<GoalMeasure> firstMeasured(Activity activity, PlanDate start) {
		return activity.getGoals().stream().flatMap(goal -> goal.getMeasures().stream())
				.filter(measure -> measure.getBaselineDate() != null && start.isBefore(measure.getBaselineDate()))
				.findFirst();
	}

	private static @Nullable PlanDate start(Activity activity) {
		PlanDate own = activity.getStart();
		return own != null || !(activity.eContainer() instanceof Phase phase) ? own : phase.getStart();
	}
}
