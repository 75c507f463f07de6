package org.tamyeez.plan.rules.method;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.Content;
import org.tamyeez.plan.model.Message;
import org.tamyeez.plan.model.Offering;
import org.tamyeez.plan.model.Phase;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * No message before launch tells the merits of an offering: people are asked to buy what they have not come to know.
 * Article: method.
 */
public final class LaunchUnpublicisedMerit extends Rule<Plan> {

	/** Declares the rule. */
	public LaunchUnpublicisedMerit() {
		super("M19", "launch-unpublicised-merit", RuleGroup.METHOD, Severity.INFO, Plan.class);
	}

	@Override
	protected void check(Plan plan, Check check) {
		Stages.launch(plan).ifPresent(launch -> check(plan, launch, check));
	}

	private static void check(Plan plan, Phase launch, Check check) {
		List<Message> told = plan.getMessages().stream().filter(message -> !message.getMerits().isEmpty())
				.filter(message -> isSaidBefore(launch.getStart().day(), message, plan)).toList();
		List<Offering> untold = plan.getOfferings().stream()
				.filter(offering -> told.stream().noneMatch(message -> isAbout(offering, message))).toList();
		if (!untold.isEmpty()) {
			check.at(launch).related(untold.get(0), "offering", untold.get(0)).report(launch, launch.getStart(), untold);
		}
	}

	/** A message that names no offering may be about any. */
	private static boolean isAbout(Offering offering, Message message) {
		return message.getOfferings().isEmpty() || message.getOfferings().contains(offering);
	}

	/** Whether an activity or a channel says the message before a day. Where no day is known, it may. */
	private static boolean isSaidBefore(LocalDate day, Message message, Plan plan) {
		Stream<Optional<LocalDate>> inActivities = PlanFacts.activities(plan).stream()
				.filter(activity -> activity.getMessages().contains(message)).map(PlanFacts::start);
		Stream<Optional<LocalDate>> onChannels = plan.getChannels().stream()
				.flatMap(channel -> channel.getContents().stream()
						.filter(content -> content.getMessages().contains(message))
						.map(content -> start(content, channel, plan)));
		return Stream.concat(inActivities, onChannels)
				.anyMatch(start -> start.filter(first -> !first.isBefore(day)).isEmpty());
	}

	private static Optional<LocalDate> start(Content content, Channel channel, Plan plan) {
		return PlanFacts.day(content.getStart()).or(() -> PlanFacts.day(channel.getStart()))
				.or(() -> PlanFacts.day(plan.getStart()));
	}
}
