package org.tamyeez.plan.rules.fields;

import java.util.List;
import java.util.Objects;

import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.GoalMeasure;
import org.tamyeez.plan.model.Metric;
import org.tamyeez.plan.rules.PlanFacts;

/** What the figures that goals are measured by tell of their disciplines. */
final class Figures {

	private Figures() {
	}

	/** The metrics of a goal, in the order of the text. */
	static List<Metric> of(Goal goal) {
		return goal.getMeasures().stream().map(GoalMeasure::getMetric).filter(Objects::nonNull).toList();
	}

	/** Whether a metric tells the result of a discipline. What tells of promotion tells of marketing, which it is a part of. */
	static boolean tells(Metric metric, Discipline discipline) {
		List<Discipline> told = metric.getDisciplines();
		return told.isEmpty() || told.contains(discipline)
				|| discipline == Discipline.MARKETING && told.contains(Discipline.PROMOTION);
	}

	/** Whether a metric tells the result of a goal; of one without a discipline it may tell anything. */
	static boolean tells(Metric metric, Goal goal) {
		return goal.getDisciplines().isEmpty()
				|| goal.getDisciplines().stream().anyMatch(discipline -> tells(metric, discipline));
	}

	/** Whether a metric counts sales in the first place. */
	static boolean isSalesFigure(Metric metric) {
		return !metric.getDisciplines().isEmpty() && metric.getDisciplines().get(0) == Discipline.SALES;
	}

	/** Whether the goal, by whom it is for, can belong to a discipline. */
	static boolean suitsAddressee(Goal goal, Discipline discipline) {
		if (goal.getMarkets().isEmpty() && goal.getAudiences().isEmpty()) {
			return true;
		}
		return PlanFacts.isForMarkets(discipline) ? goal.getAudiences().isEmpty() : goal.getMarkets().isEmpty();
	}
}
