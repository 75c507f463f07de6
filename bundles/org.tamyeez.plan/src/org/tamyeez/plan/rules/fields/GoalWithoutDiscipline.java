package org.tamyeez.plan.rules.fields;

import java.util.List;
import java.util.stream.Stream;

import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.Metric;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/**
 * A goal names no discipline. Marketing, media, communication and sales meet but are not one, and a goal that belongs to
 * none of them can be neither measured nor given to the right people. Article: fields.
 */
public final class GoalWithoutDiscipline extends Rule<Goal> {

	/** Declares the rule. */
	public GoalWithoutDiscipline() {
		super("F01", "goal-without-discipline", RuleGroup.FIELDS, Severity.ERROR, Goal.class);
	}

	@Override
	protected void check(Goal goal, Check check) {
		if (!goal.getDisciplines().isEmpty()) {
			return;
		}
		Check.Report report = check.at(goal);
		Edits edits = check.edits();
		for (Discipline discipline : suggestions(goal)) {
			String keyword = edits.keyword(goal, discipline.getLiteral());
			report.fix("fix", edits.addToHead(goal, keyword), discipline);
		}
		report.report(goal);
	}

	/** The disciplines that fit what the goal says already, those that its first metric tells most of at the front. */
	private static List<Discipline> suggestions(Goal goal) {
		List<Metric> metrics = Figures.of(goal);
		if (metrics.isEmpty() && goal.getMarkets().isEmpty() && goal.getAudiences().isEmpty()) {
			return List.of();
		}
		Stream<Discipline> told = metrics.stream().flatMap(metric -> metric.getDisciplines().stream());
		return Stream.concat(told, Discipline.VALUES.stream()).distinct()
				.filter(discipline -> discipline != Discipline.UNSTATED && Figures.suitsAddressee(goal, discipline))
				.filter(discipline -> metrics.stream().allMatch(metric -> Figures.tells(metric, discipline))).toList();
	}
}
