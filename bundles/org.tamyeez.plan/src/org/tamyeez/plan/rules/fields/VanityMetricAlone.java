package org.tamyeez.plan.rules.fields;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.GoalMeasure;
import org.tamyeez.plan.model.Metric;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * A goal is judged by attention alone: views, impressions, likes, followers, reach. Such figures are good to know beside a
 * result and say nothing in its place. Article: fields.
 */
public final class VanityMetricAlone extends Rule<Goal> {

	/** Declares the rule. */
	public VanityMetricAlone() {
		super("F03", "vanity-metric-alone", RuleGroup.FIELDS, Severity.WARNING, Goal.class);
	}

	@Override
	protected void check(Goal goal, Check check) {
		List<Metric> metrics = Figures.of(goal);
		boolean attentionAlone = !metrics.isEmpty() && metrics.stream().allMatch(Metric::isVanity);
		// A figure of another discipline, and growth for its own sake, have rules of their own.
		if (!attentionAlone || metrics.stream().noneMatch(metric -> Figures.tells(metric, goal)) || servesResult(goal)
				|| PlanFacts.growthWithoutSales(goal).isPresent()) {
			return;
		}
		Check.Report report = check.at(firstMeasure(goal), PlanPackage.Literals.GOAL_MEASURE__METRIC);
		List<Goal> results = resultsBeside(goal);
		if (goal.getParent() == null && !goal.getDisciplines().isEmpty() && results.size() == 1) {
			Goal result = results.get(0);
			String parent = check.edits().keyword(goal, "contributes to") + " " + result.getName();
			report.fix("fix", check.edits().addToBlock(goal, parent), result);
		}
		report.report(goal, metrics);
	}

	private static GoalMeasure firstMeasure(Goal goal) {
		return goal.getMeasures().stream().filter(measure -> measure.getMetric() != null).findFirst().orElseThrow();
	}

	/** Whether a goal that this one contributes to has a result, or has yet to be given its measures. */
	private static boolean servesResult(Goal goal) {
		return ancestors(goal).stream().anyMatch(parent -> Figures.of(parent).isEmpty() || hasResult(parent));
	}

	/** The goals that a goal contributes to, near ones first; goals that contribute to each other end the chain. */
	private static Set<Goal> ancestors(Goal goal) {
		Set<Goal> ancestors = new LinkedHashSet<>();
		Goal parent = goal.getParent();
		while (parent != null && ancestors.add(parent)) {
			parent = parent.getParent();
		}
		return ancestors;
	}

	private static boolean hasResult(Goal goal) {
		return Figures.of(goal).stream().anyMatch(metric -> !metric.isVanity());
	}

	/** The goals of the plan that speak to the same kind of people and are measured by a result of their own. */
	private static List<Goal> resultsBeside(Goal goal) {
		return Check.planOf(goal).map(plan -> plan.getGoals().stream()
				.filter(other -> Figures.of(other).stream()
						.anyMatch(metric -> !metric.isVanity() && Figures.tells(metric, other)))
				.filter(other -> !ancestors(other).contains(goal))
				.filter(other -> PlanFacts.isForMarkets(other) == PlanFacts.isForMarkets(goal)).toList()).orElse(List.of());
	}
}
