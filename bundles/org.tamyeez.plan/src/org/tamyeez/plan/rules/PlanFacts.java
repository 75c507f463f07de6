package org.tamyeez.plan.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.knowledge.Platform;
import org.tamyeez.plan.model.Activity;
import org.tamyeez.plan.model.Audience;
import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.ChannelKind;
import org.tamyeez.plan.model.ChannelSide;
import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.GoalMeasure;
import org.tamyeez.plan.model.Market;
import org.tamyeez.plan.model.Metric;
import org.tamyeez.plan.model.Party;
import org.tamyeez.plan.model.Phase;
import org.tamyeez.plan.model.PhaseKind;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.Purpose;
import org.tamyeez.plan.model.Reachable;
import org.tamyeez.plan.model.Role;
import org.tamyeez.plan.model.Stakeholder;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.value.PlanDate;

/** What follows from a plan and several rules ask for. */
public final class PlanFacts {

	/** The metrics of the catalogue that count visitors. */
	private static final Set<String> TRAFFIC = Set.of("visits", "store_visits", "click_rate");

	/** The metrics of the catalogue that count how an audience grows. */
	private static final Set<String> GROWTH = Set.of("followers", "reach");

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

	/** Whether goals of marketing are served by channels, and all of these are social networks. */
	public static boolean isMarketingOnlySocial(Plan plan) {
		List<Channel> channels = channelsServing(plan, Discipline.MARKETING);
		return !channels.isEmpty() && channels.stream().allMatch(PlanFacts::isSocial);
	}

	/** The channels that serve the goals of a discipline. */
	public static List<Channel> channelsServing(Plan plan, Discipline discipline) {
		return goals(plan, discipline).stream().flatMap(goal -> channelsServing(plan, goal).stream()).distinct().toList();
	}

	/** All roles and providers of a plan. */
	public static List<Party> parties(Plan plan) {
		Stream<Party> inTeams = plan.getTeams().stream()
				.flatMap(team -> Stream.concat(team.getRoles().stream(), team.getProviders().stream()));
		return Stream.concat(inTeams, plan.getProviders().stream()).toList();
	}

	/** Who may be meant where a plan names nobody: somebody of its own people before a provider from outside. */
	public static Optional<Party> likelyOwner(Plan plan) {
		return parties(plan).stream().min(Comparator.comparing(party -> !(party instanceof Role)));
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

	/**
	 * How the platform of a channel stands on the last day on which the channel is used, as far as the plan says; empty for a
	 * platform that nobody knows.
	 *
	 * @param check what knows the platforms and the day
	 */
	public static Optional<Platform.State> platformState(Channel channel, Check check) {
		LocalDate lastDay = day(channel.getEnd())
				.or(() -> Check.planOf(channel).flatMap(plan -> day(plan.getEnd()))).orElse(check.today());
		return Optional.ofNullable(channel.getPlatform()).flatMap(check.knowledge().platforms()::find)
				.map(platform -> platform.stateOn(lastDay));
	}

	/** Whether the platform of a channel is no more: the channel has to go, and nothing else about it is worth mending. */
	public static boolean isPlatformGone(Channel channel, Check check) {
		return platformState(channel, check).filter(state -> state == Platform.State.DISCONTINUED).isPresent();
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
		return date == null ? Optional.empty() : Optional.of(date.day());
	}

	/**
	 * The measure of a goal that is to win followers or reach, where neither this goal nor any that it contributes to is
	 * judged by what comes of them in sales or marketing: the case of growth-without-sales. A metric that does not fit the
	 * goal's discipline is another mistake, and none of growth.
	 */
	public static Optional<GoalMeasure> growthWithoutSales(Goal goal) {
		if (hasResultForMarkets(goal) || contributesToSales(goal)) {
			return Optional.empty();
		}
		return goal.getMeasures().stream().filter(measure -> measure.getMetric() != null
				&& GROWTH.contains(measure.getMetric().getName()) && fits(goal, measure.getMetric())).findFirst();
	}

	/** Whether a goal is judged by what comes of it in sales or marketing. */
	public static boolean hasResultForMarkets(Goal goal) {
		return goal.getMeasures().stream().anyMatch(PlanFacts::tellsResultForMarkets);
	}

	private static boolean tellsResultForMarkets(GoalMeasure measure) {
		Metric metric = measure.getMetric();
		return metric != null && !metric.isVanity() && (metric.getDisciplines().contains(Discipline.SALES)
				|| metric.getDisciplines().contains(Discipline.MARKETING));
	}

	private static boolean fits(Goal goal, Metric metric) {
		return goal.getDisciplines().isEmpty() || goal.getDisciplines().stream().anyMatch(metric.getDisciplines()::contains);
	}

	/** Whether one of the goals that a goal contributes to, at whatever distance, is one of sales or marketing. */
	private static boolean contributesToSales(Goal goal) {
		Set<Goal> seen = new HashSet<>(Set.of(goal));
		Goal parent = goal.getParent();
		while (parent != null && seen.add(parent)) {
			if (isOfSalesOrMarketing(parent)) {
				return true;
			}
			parent = parent.getParent();
		}
		return false;
	}

	/** Whether a goal is one of sales or of marketing. */
	public static boolean isOfSalesOrMarketing(Goal goal) {
		return goal.getDisciplines().contains(Discipline.SALES) || goal.getDisciplines().contains(Discipline.MARKETING);
	}

	/** Whether a metric counts sales or the traffic of visitors: what marketing looks at and public relations does not. */
	public static boolean tellsSalesOrTraffic(Metric metric) {
		boolean tellsSales = metric.getDisciplines().contains(Discipline.SALES)
				&& metric.getDisciplines().stream().noneMatch(PlanFacts::isForAudiences);
		return tellsSales || TRAFFIC.contains(metric.getName());
	}

	/** The audiences that a plan knows: its own, and those of other places that it names. */
	public static List<Audience> audiences(Plan plan) {
		Stream<Stakeholder> named = Stream.of(plan.getGoals().stream().flatMap(goal -> goal.getAudiences().stream()),
				plan.getMessages().stream().flatMap(message -> message.getAudiences().stream()),
				plan.getMarkets().stream().flatMap(market -> market.getPartOf().stream()),
				plan.getChannels().stream().flatMap(channel -> channel.getReaches().stream())
						.filter(Stakeholder.class::isInstance).map(Stakeholder.class::cast))
				.flatMap(Function.identity());
		return Stream.concat(plan.getAudiences().stream(), named.map(PlanFacts::audienceOf)).distinct().toList();
	}

	/** The whole audience that a stakeholder is, or that it is a group of. */
	public static Audience audienceOf(Stakeholder stakeholder) {
		return stakeholder instanceof Audience audience ? audience : (Audience) stakeholder.eContainer();
	}

	/**
	 * Whether somebody is reached when others are: they themselves, what they are part of, or what is part of them. A
	 * segment is not reached because another segment of the same group is.
	 */
	public static boolean covers(Collection<? extends Reachable> reached, Reachable wanted) {
		if (reached.contains(wanted) || reached.contains(wanted.eContainer())) {
			return true;
		}
		if (wanted instanceof Market market) {
			return market.getPartOf().stream()
					.anyMatch(whole -> reached.contains(whole) || reached.contains(whole.eContainer()));
		}
		return reached.stream().anyMatch(one -> isPartOf(one, wanted));
	}

	private static boolean isPartOf(Reachable part, Reachable whole) {
		return part.eContainer() == whole || part instanceof Market market
				&& market.getPartOf().stream()
						.anyMatch(stakeholder -> stakeholder == whole || stakeholder.eContainer() == whole);
	}
}
