package org.tamyeez.report.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.tamyeez.plan.model.Activity;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.Message;
import org.tamyeez.plan.model.Reachable;
import org.tamyeez.plan.rules.PlanFacts;
import org.tamyeez.report.model.GoalFacts.Measure;

/** Reads what is to be reached. */
final class GoalReader {

	private final PlanSource source;
	private final ReviewReader reviews;
	private final MeasureReader measures;

	GoalReader(PlanSource source, ReviewReader reviews) {
		this.source = source;
		this.reviews = reviews;
		this.measures = new MeasureReader(source);
	}

	List<GoalFacts> read() {
		Set<Goal> ordered = new LinkedHashSet<>();
		List<Goal> goals = source.plan().getGoals();
		goals.stream().filter(goal -> !goals.contains(goal.getParent())).forEach(goal -> add(goal, ordered));
		// Goals that contribute to each other in a circle have no first one.
		goals.forEach(goal -> add(goal, ordered));
		return ordered.stream().map(this::read).toList();
	}

	private void add(Goal goal, Set<Goal> ordered) {
		if (ordered.add(goal)) {
			source.plan().getGoals().stream().filter(other -> other.getParent() == goal)
					.forEach(other -> add(other, ordered));
		}
	}

	private GoalFacts read(Goal goal) {
		List<Activity> activities = activitiesFor(goal);
		List<Measure> facts = goal.getMeasures().stream().map(measures::read).toList();
		return new GoalFacts(source.named(goal), goal.getDisciplines().stream().distinct().toList(),
				source.references(goal.getMarkets()), source.references(goal.getAudiences()),
				source.reference(goal.getParent()), source.references(goal.getLeaders()), facts, GoalStatus.of(facts),
				source.references(messagesFor(goal, activities)),
				source.references(PlanFacts.channelsServing(source.plan(), goal)), source.references(activities),
				reviews.next(goal), source.note(goal));
	}

	private List<Activity> activitiesFor(Goal goal) {
		return PlanFacts.activities(source.plan()).stream().filter(activity -> serves(activity, goal)).toList();
	}

	private static boolean serves(Activity activity, Goal goal) {
		return activity.getGoals().contains(goal) || activity.getLeading() == goal;
	}

	/** What an activity says for a goal, and what is said in one of its fields to those it is for. */
	private List<Message> messagesFor(Goal goal, List<Activity> activities) {
		List<Reachable> receivers = People.receivers(goal);
		Set<Message> said = activities.stream().flatMap(activity -> activity.getMessages().stream())
				.collect(Collectors.toCollection(LinkedHashSet::new));
		source.plan().getMessages().stream().filter(message -> goal.getDisciplines().contains(message.getDiscipline()))
				.filter(message -> People.overlap(People.receivers(message), receivers)).forEach(said::add);
		return List.copyOf(said);
	}
}
