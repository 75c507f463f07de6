package org.tamyeez.plan.rules.audience;

import java.util.Optional;

import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

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
		Optional<Goal> marketing = PlanFacts.goals(plan, Discipline.MARKETING).stream().findFirst();
		if (marketing.isEmpty() || !PlanFacts.goals(plan, Discipline.PUBLIC_RELATIONS).isEmpty()) {
			return;
		}
		Goal goal = marketing.get();
		Check.Report report = check.at(plan).related(goal, "marketing", goal);
		PlanFacts.audiences(plan).stream().findFirst().ifPresent(audience -> report.fix("fix",
				check.edits().insertBefore(goal, placeholder(goal, plan, Edits.referenceTo(audience), check.edits())),
				audience));
		report.report(plan);
	}

	/** A goal for the author to complete. It stands in front of the marketing goal, as the work itself does. */
	private static String placeholder(Goal near, Plan plan, String audience, Edits edits) {
		String name = Edits.freeName(edits.inLanguageOf(near, "Goodwill", "حسن_السمعة"), plan.getGoals());
		String title = edits.asking(near, "How people should see us", "كيف نريد أن يرانا الناس");
		return String.join(" ", edits.keyword(near, "goal"), name, title,
				edits.keyword(near, "public relations"),
				edits.keyword(near, "for audience"), audience);
	}
}
