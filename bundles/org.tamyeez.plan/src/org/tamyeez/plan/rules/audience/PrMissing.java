package org.tamyeez.plan.rules.audience;

import java.util.Optional;

import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/**
 * A plan has goals of marketing and none of public relations, which comes before marketing and saves it from a crisis.
 * Article: audience.
 */
public final class PrMissing extends Rule<Plan> {

	/** Declares the rule. */
	public PrMissing() {
		super("A12", "pr-missing", RuleGroup.AUDIENCE, Severity.WARNING, Plan.class);
	}

	@Override
	protected void check(Plan plan, Check check) {
		Optional<Goal> marketing = plan.getGoals().stream()
				.filter(goal -> goal.getDisciplines().contains(Discipline.MARKETING)).findFirst();
		boolean hasPublicRelations = plan.getGoals().stream()
				.anyMatch(goal -> goal.getDisciplines().contains(Discipline.PUBLIC_RELATIONS));
		if (marketing.isPresent() && !hasPublicRelations) {
			check.at(plan).related(marketing.get(), "marketing", marketing.get()).report(plan);
		}
	}
}
