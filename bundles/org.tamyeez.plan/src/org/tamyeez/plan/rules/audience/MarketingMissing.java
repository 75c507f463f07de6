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
 * A plan has goals of public relations and none that brings anything in. Public relations is not made to sell, and the best
 * choice is both together. Article: audience.
 */
public final class MarketingMissing extends Rule<Plan> {

	/** Declares the rule. */
	public MarketingMissing() {
		super("A13", "marketing-missing", RuleGroup.AUDIENCE, Severity.WARNING, Plan.class);
	}

	@Override
	protected void check(Plan plan, Check check) {
		Optional<Goal> publicRelations = PlanFacts.goals(plan, Discipline.PUBLIC_RELATIONS).stream().findFirst();
		if (publicRelations.isEmpty() || plan.getGoals().stream().anyMatch(PlanFacts::isForMarkets)) {
			return;
		}
		Goal goal = publicRelations.get();
		Check.Report report = check.at(plan).related(goal, "public-relations", goal);
		plan.getMarkets().stream().findFirst().ifPresent(market -> report.fix("fix",
				check.edits().insertBefore(goal, placeholder(goal, plan, Edits.referenceTo(market), check.edits())),
				market));
		report.report(plan);
	}

	/** A goal for the author to complete. */
	private static String placeholder(Goal near, Plan plan, String market, Edits edits) {
		String name = Edits.freeName(edits.inLanguageOf(near, "Income", "العائد"), plan.getGoals());
		String title = edits.asking(near, "What the market should bring in", "ما ننتظره من السوق");
		return String.join(" ", edits.keyword(near, "goal"), name, title, edits.keyword(near, "marketing"),
				edits.keyword(near, "for market"), market);
	}
}
