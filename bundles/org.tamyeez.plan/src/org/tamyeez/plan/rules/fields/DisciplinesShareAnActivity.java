package org.tamyeez.plan.rules.fields;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.tamyeez.plan.model.Activity;
import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/**
 * One activity serves goals of several disciplines and does not say which of them leads. Fields may meet in one activity,
 * but then it has to be known whose message, measure and people come first. Article: fields.
 */
public final class DisciplinesShareAnActivity extends Rule<Activity> {

	/** Declares the rule. */
	public DisciplinesShareAnActivity() {
		super("F13", "disciplines-share-an-activity", RuleGroup.FIELDS, Severity.WARNING, Activity.class);
	}

	@Override
	protected void check(Activity activity, Check check) {
		List<Goal> goals = activity.getGoals();
		Set<Discipline> disciplines = new LinkedHashSet<>();
		// A goal that mixes disciplines is a finding of its own, and one without any is another.
		goals.stream().filter(goal -> goal.getDisciplines().size() == 1).map(DisciplinesShareAnActivity::field)
				.forEach(disciplines::add);
		if (activity.getLeading() != null || disciplines.size() < 2) {
			return;
		}
		Check.Report report = check.at(activity, PlanPackage.Literals.ACTIVITY__GOALS, 1);
		Edits edits = check.edits();
		for (Goal goal : goals) {
			report.fix("fix", edits.insertBehind(activity,
					edits.keyword(activity, "leading") + " " + goal.getName(), PlanPackage.Literals.ACTIVITY__GOALS), goal);
		}
		report.report(activity, disciplines);
	}

	/** Promotion is a part of marketing, and does not compete with it for the lead. */
	private static Discipline field(Goal goal) {
		Discipline discipline = goal.getDisciplines().get(0);
		return discipline == Discipline.PROMOTION ? Discipline.MARKETING : discipline;
	}
}
