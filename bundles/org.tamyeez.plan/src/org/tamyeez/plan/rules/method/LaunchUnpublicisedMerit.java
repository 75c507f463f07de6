package org.tamyeez.plan.rules.method;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

	/** One finding for each launch, whatever number of offerings it brings out. */
	@Override
	protected void check(Plan plan, Check check) {
		List<Phase> launches = Stages.launches(plan);
		if (launches.isEmpty()) {
			return;
		}
		Map<Phase, List<Offering>> untold = new LinkedHashMap<>();
		for (Offering offering : plan.getOfferings()) {
			Phase launch = launchOf(offering, launches);
			if (!isTold(offering, launch.getStart().day(), plan)) {
				untold.computeIfAbsent(launch, first -> new ArrayList<>()).add(offering);
			}
		}
		untold.forEach((launch, offerings) -> {
			Check.Report report = check.at(launch);
			offerings.forEach(offering -> report.related(offering, "offering", offering));
			report.report(launch, launch.getStart(), offerings);
		});
	}

	/** The launch that first brings an offering out: whose activities speak of it by name; else the first of all. */
	private static Phase launchOf(Offering offering, List<Phase> launches) {
		return launches.stream().filter(launch -> launch.getActivities().stream()
				.flatMap(activity -> activity.getMessages().stream())
				.anyMatch(message -> message.getOfferings().contains(offering))).findFirst().orElse(launches.get(0));
	}

	private static boolean isTold(Offering offering, LocalDate launch, Plan plan) {
		return plan.getMessages().stream().filter(message -> !message.getMerits().isEmpty())
				.filter(message -> isAbout(offering, message)).anyMatch(message -> isSaidBefore(launch, message, plan));
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
