package org.tamyeez.plan.rules.fields;

import java.util.List;

import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/**
 * One goal names several disciplines. Fields meet in activities and channels; a goal that belongs to two of them is judged
 * by the measure of one and lets the other go. Article: fields.
 */
public final class GoalMixesDisciplines extends Rule<Goal> {

	/** Declares the rule. */
	public GoalMixesDisciplines() {
		super("F15", "goal-mixes-disciplines", RuleGroup.FIELDS, Severity.WARNING, Goal.class);
	}

	@Override
	protected void check(Goal goal, Check check) {
		List<Discipline> disciplines = goal.getDisciplines().stream().distinct().toList();
		if (disciplines.size() < 2) {
			return;
		}
		Check.Report report = check.at(goal, PlanPackage.Literals.GOAL__DISCIPLINES,
				goal.getDisciplines().indexOf(disciplines.get(1)));
		if (goal.getDisciplines().size() == 2) {
			report.fix("fix", new GoalSplit(goal, check).edits(), disciplines.get(0), disciplines.get(1));
		}
		report.report(goal, disciplines);
	}
}
