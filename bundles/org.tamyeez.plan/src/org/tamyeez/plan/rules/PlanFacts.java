package org.tamyeez.plan.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.model.Activity;
import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.ChannelKind;
import org.tamyeez.plan.model.ChannelSide;
import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.Market;
import org.tamyeez.plan.model.Party;
import org.tamyeez.plan.model.Phase;
import org.tamyeez.plan.model.PhaseKind;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.Purpose;
import org.tamyeez.plan.model.Reachable;
import org.tamyeez.plan.model.Stakeholder;
import org.tamyeez.plan.value.PlanDate;

/** What follows from a plan and several rules ask for. */
public final class PlanFacts {

	private PlanFacts() {
	}

	/** Whether the discipline speaks to a market: marketing, sales and promotion. */
	public static boolean isForMarkets(Discipline discipline) {
		return discipline == Discipline.MARKETING || discipline == Discipline.SALES || discipline == Discipline.PROMOTION;
	}

	/** Whether the discipline speaks to an audience: public relations, media and communication. */
	public static boolean isForAudiences(Discipline discipline) {
		return discipline == Discipline.PUBLIC_RELATIONS || discipline == Discipline.MEDIA
				|| discipline == Discipline.COMMUNICATION;
	}

	/** Whether a goal belongs to a discipline that speaks to markets. */
	public static boolean isForMarkets(Goal goal) {
		return goal.getDisciplines().stream().anyMatch(PlanFacts::isForMarkets);
	}

	/** Whether a goal belongs to a discipline that speaks to audiences. */
	public static boolean isForAudiences(Goal goal) {
		return goal.getDisciplines().stream().anyMatch(PlanFacts::isForAudiences);
	}

	/** The goals of a discipline. */
	public static List<Goal> goals(Plan plan, Discipline discipline) {
		return plan.getGoals().stream().filter(goal -> goal.getDisciplines().contains(discipline)).toList();
	}

	/** All activities, in the order of the text. */
	public static List<Activity> activities(Plan plan) {
		return plan.getPhases().stream().flatMap(phase -> phase.getActivities().stream()).toList();
	}

	/** The goals that a channel serves. */
	public static List<Goal> goalsServed(Channel channel) {
		return channel.getPurposes().stream().map(Purpose::getGoal).filter(Objects::nonNull).distinct().toList();
	}

	/** The channels that serve a goal, by their purposes or by an activity that uses them for it. */
	public static List<Channel> channelsServing(Plan plan, Goal goal) {
		Stream<Channel> byPurpose = plan.getChannels().stream().filter(channel -> goalsServed(channel).contains(goal));
		Stream<Channel> byActivity = activities(plan).stream().filter(activity -> activity.getGoals().contains(goal))
				.flatMap(activity -> activity.getChannels().stream());
		return Stream.concat(byPurpose, byActivity).distinct().toList();
	}

	/** All roles and providers of a plan. */
	public static List<Party> parties(Plan plan) {
		Stream<Party> inTeams = plan.getTeams().stream()
				.flatMap(team -> Stream.concat(team.getRoles().stream(), team.getProviders().stream()));
		return Stream.concat(inTeams, plan.getProviders().stream()).toList();
	}

	/** Whether a channel is a social network. */
	public static boolean isSocial(Channel channel) {
		return channel.getKind() == ChannelKind.SOCIAL_NETWORK;
	}

	/** Whether a channel is digital: said so, or known from its kind. */
	public static boolean isDigital(Channel channel) {
		return side(channel) == ChannelSide.DIGITAL;
	}

	/** Whether a channel is traditional: said so, or known from its kind. */
	public static boolean isTraditional(Channel channel) {
		return side(channel) == ChannelSide.TRADITIONAL;
	}

	/** The side of the mix that a channel stands on; unstated where neither its side nor its kind is written. */
	public static ChannelSide side(Channel channel) {
		if (channel.getSide() != ChannelSide.UNSTATED) {
			return channel.getSide();
		}
		return switch (channel.getKind()) {
		case SOCIAL_NETWORK, WEBSITE, SEARCH, EMAIL, SMS -> ChannelSide.DIGITAL;
		case UNSTATED -> ChannelSide.UNSTATED;
		default -> ChannelSide.TRADITIONAL;
		};
	}

	/** The first day of the earliest phase of one of the kinds. */
	public static Optional<LocalDate> firstStart(Plan plan, PhaseKind... kinds) {
		return plan.getPhases().stream().filter(phase -> List.of(kinds).contains(phase.getKind())).map(Phase::getStart)
				.filter(Objects::nonNull).map(PlanDate::day).min(Comparator.naturalOrder());
	}

	/** The day on which the plan first goes out to the market: the start of its first launch or campaign. */
	public static Optional<LocalDate> launch(Plan plan) {
		return firstStart(plan, PhaseKind.LAUNCH, PhaseKind.CAMPAIGN);
	}

	/** The first day of an activity, or that of its phase where it has none of its own. */
	public static Optional<LocalDate> start(Activity activity) {
		PlanDate own = activity.getStart();
		return day(own != null || !(activity.eContainer() instanceof Phase phase) ? own : phase.getStart());
	}

	/** The last day of an activity, or that of its phase where it has none of its own. */
	public static Optional<LocalDate> end(Activity activity) {
		PlanDate own = activity.getEnd();
		return day(own != null || !(activity.eContainer() instanceof Phase phase) ? own : phase.getEnd());
	}

	/** The day of a date that may not be written. */
	public static Optional<LocalDate> day(@Nullable PlanDate date) {
		return Optional.ofNullable(date).map(PlanDate::day);
	}

	/** Whether somebody is reached when others are: they themselves, what they are part of, or what is part of them. */
	public static boolean covers(Collection<? extends Reachable> reached, Reachable wanted) {
		if (reached.contains(wanted) || reached.contains(wanted.eContainer())) {
			return true;
		}
		if (wanted instanceof Market market) {
			return market.getPartOf().stream().anyMatch(audience -> covers(reached, audience));
		}
		return reached.stream().anyMatch(one -> one instanceof Stakeholder && one.eContainer() == wanted);
	}
}
