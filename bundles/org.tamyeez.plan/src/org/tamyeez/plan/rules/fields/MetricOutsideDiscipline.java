package org.tamyeez.plan.rules.fields;

import java.util.List;

import org.tamyeez.plan.model.Discipline;
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
 * A goal is measured by a metric of another discipline, so that nobody will know whether it is reached. A goal of public
 * relations that is measured by sales or traffic has a rule of its own, pr-measured-by-traffic. Article: fields.
 */
public final class MetricOutsideDiscipline extends Rule<GoalMeasure> {

	/** Declares the rule. */
	public MetricOutsideDiscipline() {
		super("F02", "metric-outside-discipline", RuleGroup.FIELDS, Severity.ERROR, GoalMeasure.class);
	}

	@Override
	protected void check(GoalMeasure measure, Check check) {
		Metric metric = measure.getMetric();
		if (metric == null || !(measure.eContainer() instanceof Goal goal) || Figures.tells(metric, goal)) {
			return;
		}
		boolean isTrafficOfPr = goal.getDisciplines().contains(Discipline.PUBLIC_RELATIONS) && !PlanFacts.isForMarkets(goal)
				&& PlanFacts.tellsSalesOrTraffic(metric);
		if (isTrafficOfPr) {
			return;
		}
		Check.Report report = check.at(measure, PlanPackage.Literals.GOAL_MEASURE__METRIC);
		List<Discipline> fitting = metric.getDisciplines().stream()
				.filter(discipline -> Figures.suitsAddressee(goal, discipline))
				.filter(discipline -> Figures.of(goal).stream().allMatch(each -> Figures.tells(each, discipline))).toList();
		if (fitting.size() == 1 && goal.getDisciplines().size() == 1) {
			Discipline discipline = fitting.get(0);
			report.fix("fix", check.edits().replace(goal, PlanPackage.Literals.GOAL__DISCIPLINES, 0,
					check.edits().keyword(goal, discipline.getLiteral())), discipline);
		}
		report.report(goal, goal.getDisciplines(), metric, metric.getDisciplines());
	}
}
