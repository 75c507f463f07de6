package org.tamyeez.plan.rules.mix;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.GoalMeasure;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * A goal of more followers or reach contributes to no goal of sales or marketing. Accounts are grown so that it shows in
 * sales. Article: mix.
 */
public final class GrowthWithoutSales extends Rule<Goal> {

	/** Declares the rule. */
	public GrowthWithoutSales() {
		super("C09", "growth-without-sales", RuleGroup.MIX, Severity.WARNING, Goal.class);
	}

	@Override
	protected void check(Goal goal, Check check) {
		Optional<GoalMeasure> growth = PlanFacts.growthWithoutSales(goal);
		if (growth.isEmpty()) {
			return;
		}
		Check.Report report = check.at(growth.get(), PlanPackage.Literals.GOAL_MEASURE__METRIC);
		Optional<Goal> result = goal.getParent() == null ? result(goal) : Optional.empty();
		if (result.isPresent()) {
			String line = check.edits().keyword(goal, "contributes to") + " " + Edits.referenceTo(result.get());
			report.related(result.get(), "result", result.get()).fix("fix", check.edits().addToBlock(goal, line),
					result.get());
		}
		report.report(goal, growth.get().getMetric());
	}

	/** A goal of sales or marketing that growth can contribute to: not itself about growth alone, and best with a result. */
	private static Optional<Goal> result(Goal goal) {
		List<Goal> goals = Check.planOf(goal).map(plan -> List.copyOf(plan.getGoals())).orElse(List.of());
		return goals.stream().filter(PlanFacts::isOfSalesOrMarketing)
				.filter(other -> other != goal && other.getParent() != goal && PlanFacts.growthWithoutSales(other).isEmpty())
				.min(Comparator.comparing(other -> !PlanFacts.hasResultForMarkets(other)));
	}
}
