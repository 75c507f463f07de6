package org.tamyeez.plan.rules.fields;

import java.util.List;

import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.GoalMeasure;
import org.tamyeez.plan.model.Message;
import org.tamyeez.plan.model.Metric;
import org.tamyeez.plan.model.Need;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.MessageFacts;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * Every marketing goal is measured by sales figures alone, and no message answers a need of a segment. Who counts only what
 * was sold does sales under the name of marketing. Article: fields.
 */
public final class MarketingIsOnlySelling extends Rule<Plan> {

	/** Declares the rule. */
	public MarketingIsOnlySelling() {
		super("F07", "marketing-is-only-selling", RuleGroup.FIELDS, Severity.WARNING, Plan.class);
	}

	@Override
	protected void check(Plan plan, Check check) {
		List<Goal> goals = PlanFacts.goals(plan, Discipline.MARKETING);
		boolean needAnswered = plan.getMessages().stream().anyMatch(MarketingIsOnlySelling::answersNeed);
		if (goals.isEmpty() || needAnswered || !isUnderWay(plan)
				|| !goals.stream().allMatch(MarketingIsOnlySelling::countsSalesAlone)) {
			return;
		}
		List<Metric> metrics = goals.stream().flatMap(goal -> Figures.of(goal).stream()).distinct().toList();
		Check.Report report = check.at(firstMeasure(goals.get(0)), PlanPackage.Literals.GOAL_MEASURE__METRIC);
		goals.stream().skip(1).forEach(goal -> report.related(goal, "goal", goal));
		addFix(plan, check, report);
		report.report(plan, metrics);
	}

	private static boolean answersNeed(Message message) {
		return !message.getNeeds().isEmpty() || message.getMarkets().stream().flatMap(market -> market.getNeeds().stream())
				.anyMatch(need -> MessageFacts.answers(message, need));
	}

	/** Where nothing is said or done yet, no need can be answered. */
	private static boolean isUnderWay(Plan plan) {
		return !plan.getMessages().isEmpty() || !plan.getChannels().isEmpty() || !PlanFacts.activities(plan).isEmpty();
	}

	private static boolean countsSalesAlone(Goal goal) {
		List<Metric> metrics = Figures.of(goal);
		return !metrics.isEmpty() && metrics.stream().allMatch(Figures::isSalesFigure);
	}

	private static GoalMeasure firstMeasure(Goal goal) {
		return goal.getMeasures().stream().filter(measure -> measure.getMetric() != null).findFirst().orElseThrow();
	}

	private static void addFix(Plan plan, Check check, Check.Report report) {
		List<Need> needs = plan.getMarkets().stream().flatMap(market -> market.getNeeds().stream()).toList();
		List<Message> messages = plan.getMessages().stream().filter(message -> !message.getMarkets().isEmpty()).toList();
		if (needs.size() == 1 && messages.size() == 1 && messages.get(0).getMarkets().contains(needs.get(0).eContainer())) {
			Message message = messages.get(0);
			Edits edits = check.edits();
			report.fix("fix", edits.insertBehind(message,
					edits.keyword(message, "answers") + " " + Edits.referenceTo(needs.get(0)),
					PlanPackage.Literals.MESSAGE__MARKETS), message, needs.get(0));
		}
	}
}
