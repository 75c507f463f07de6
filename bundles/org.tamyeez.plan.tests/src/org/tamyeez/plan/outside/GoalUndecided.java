package org.tamyeez.plan.outside;

import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.Text;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/** A goal's title is still the one that the house’s template has. */
final class GoalUndecided extends Rule<Goal> {

	GoalUndecided() {
		super("X01", "goal-undecided", RuleGroup.METHOD, Severity.WARNING, Goal.class);
	}

	@Override
	protected void check(Goal goal, Check check) {
		Text title = goal.getTitle();
		if (title != null && "Undecided".equals(title.getValue())) {
			check.at(goal, PlanPackage.Literals.TITLED_ELEMENT__TITLE).report(goal);
		}
	}
}
