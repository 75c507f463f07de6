package org.tamyeez.plan.rules.fields;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.tamyeez.plan.model.Activity;
import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.Market;
import org.tamyeez.plan.model.Phase;
import org.tamyeez.plan.model.PhaseKind;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.TitledElement;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * An activity or a channel serves no goal: work that is done in order to be present. A plan without any goal has a rule of
 * its own, goals-missing. Article: fields.
 */
public final class ActivityWithoutGoal extends Rule<TitledElement> {

	/** Declares the rule. */
	public ActivityWithoutGoal() {
		super("F10", "activity-without-goal", RuleGroup.FIELDS, Severity.ERROR, TitledElement.class);
	}

	@Override
	protected void check(TitledElement element, Check check) {
		Check.planOf(element).filter(plan -> !plan.getGoals().isEmpty()).ifPresent(plan -> check(element, plan, check));
	}

	private static void check(TitledElement element, Plan plan, Check check) {
		if (element instanceof Activity activity && isAimless(activity)) {
			Check.Report report = check.at(activity);
			Edits edits = check.edits();
			onlyOne(plan, suiting(activity)).ifPresent(goal -> report.fix("fix",
					edits.addToHead(activity, edits.keyword(activity, "serves") + " " + goal.getName()), goal));
			report.report(activity);
		} else if (element instanceof Channel channel && isAimless(channel, plan)) {
			Check.Report report = check.at(channel).variant("channel");
			Edits edits = check.edits();
			onlyOne(plan, suiting(channel)).ifPresent(goal -> report.fix("fix",
					edits.addToBlock(channel, edits.keyword(channel, "serves") + " " + goal.getName()), goal));
			report.report(channel);
		}
	}

	private static boolean isAimless(Activity activity) {
		return activity.getGoals().isEmpty() && activity.getLeading() == null && !isInward(activity);
	}

	/** What prepares and follows up the work, and is seen by nobody outside, is not done in order to be present. */
	private static boolean isInward(Activity activity) {
		return activity.getChannels().isEmpty() && activity.getMessages().isEmpty()
				&& activity.eContainer() instanceof Phase phase && List
						.of(PhaseKind.STUDY, PhaseKind.SEGMENTATION, PhaseKind.PREPARATION, PhaseKind.FOLLOW_UP)
						.contains(phase.getKind());
	}

	/** Channels that wait for a crisis or on which the offering is bought are there for a reason, too. */
	private static boolean isAimless(Channel channel, Plan plan) {
		boolean used = PlanFacts.activities(plan).stream()
				.anyMatch(activity -> activity.getChannels().contains(channel) && !activity.getGoals().isEmpty());
		boolean forCrisis = plan.getCrises().stream().flatMap(crisis -> crisis.getRisks().stream())
				.anyMatch(risk -> risk.getChannels().contains(channel));
		boolean forSale = plan.getOfferings().stream().anyMatch(offering -> offering.getSoldThrough().contains(channel));
		return PlanFacts.goalsServed(channel).isEmpty() && !used && !forCrisis && !forSale;
	}

	private static Predicate<Goal> suiting(Activity activity) {
		List<Goal> served = activity.getChannels().stream().flatMap(channel -> PlanFacts.goalsServed(channel).stream())
				.toList();
		if (!served.isEmpty()) {
			return served::contains;
		}
		PhaseKind kind = activity.eContainer() instanceof Phase phase ? phase.getKind() : PhaseKind.UNSTATED;
		return switch (kind) {
			case PUBLIC_RELATIONS -> goal -> goal.getDisciplines().contains(Discipline.PUBLIC_RELATIONS);
			case LAUNCH, CAMPAIGN -> PlanFacts::isForMarkets;
			default -> goal -> true;
		};
	}

	private static Predicate<Goal> suiting(Channel channel) {
		boolean markets = channel.getReaches().stream().anyMatch(Market.class::isInstance);
		boolean audiences = channel.getReaches().stream().anyMatch(reached -> !(reached instanceof Market));
		if (markets == audiences) {
			return goal -> true;
		}
		return markets ? PlanFacts::isForMarkets : PlanFacts::isForAudiences;
	}

	private static Optional<Goal> onlyOne(Plan plan, Predicate<Goal> suiting) {
		List<Goal> goals = plan.getGoals().stream().filter(suiting).toList();
		return goals.size() == 1 ? Optional.of(goals.get(0)) : Optional.empty();
	}
}
