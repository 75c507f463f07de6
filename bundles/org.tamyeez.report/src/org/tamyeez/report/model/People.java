package org.tamyeez.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.tamyeez.plan.model.Audience;
import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.Market;
import org.tamyeez.plan.model.Message;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.Reachable;
import org.tamyeez.plan.rules.PlanFacts;

/** Whom a plan speaks of, and who of them is meant by what. */
final class People {

	private final Plan plan;

	People(Plan plan) {
		this.plan = plan;
	}

	/** The audiences of the plan, and those of its libraries that it names. */
	List<Audience> audiences() {
		return PlanFacts.audiences(plan).stream().filter(Objects::nonNull).filter(audience -> !audience.eIsProxy()).toList();
	}

	/** The markets of the plan, and those of its libraries that it names. */
	List<Market> markets() {
		Stream<? extends EObject> named = Stream.of(plan.getGoals().stream().flatMap(goal -> goal.getMarkets().stream()),
				plan.getMessages().stream().flatMap(message -> message.getMarkets().stream()),
				plan.getChannels().stream().flatMap(channel -> channel.getReaches().stream())).flatMap(stream -> stream);
		return Stream.concat(plan.getMarkets().stream(), named.filter(Market.class::isInstance).map(Market.class::cast))
				.filter(market -> !market.eIsProxy()).distinct().toList();
	}

	/** The goals that are for one of several people. */
	List<Goal> goalsFor(List<? extends Reachable> people) {
		return plan.getGoals().stream().filter(goal -> receivers(goal).stream().anyMatch(people::contains)).toList();
	}

	/** The channels that reach somebody: as a whole, or one who is part of them. */
	List<Channel> channelsReaching(Reachable someone) {
		return plan.getChannels().stream()
				.filter(channel -> PlanFacts.covers(Resolved.all(channel.getReaches()), someone)).toList();
	}

	/** Whom a goal is for. */
	static List<Reachable> receivers(Goal goal) {
		return both(Resolved.all(goal.getMarkets()), Resolved.all(goal.getAudiences()));
	}

	/** Whom a message is for. */
	static List<Reachable> receivers(Message message) {
		return both(Resolved.all(message.getMarkets()), Resolved.all(message.getAudiences()));
	}

	private static List<Reachable> both(List<? extends Reachable> markets, List<? extends Reachable> audiences) {
		List<Reachable> both = new ArrayList<>(markets);
		both.addAll(audiences);
		return both;
	}

	/** Whether what is meant for some concerns others: they are the same, or some are part of the others. */
	static boolean overlap(List<Reachable> some, List<Reachable> others) {
		return some.stream().anyMatch(one -> PlanFacts.covers(others, one))
				|| others.stream().anyMatch(one -> PlanFacts.covers(some, one));
	}
}
