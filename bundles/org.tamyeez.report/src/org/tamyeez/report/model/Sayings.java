package org.tamyeez.report.model;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tamyeez.plan.model.Activity;
import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.Message;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rules.PlanFacts;

/** Which channels say which message: in a content of theirs, or in an activity that uses them. */
final class Sayings {

	private final Map<Message, Set<Channel>> channels = new HashMap<>();

	Sayings(Plan plan) {
		plan.getChannels().forEach(channel -> channel.getContents()
				.forEach(content -> content.getMessages().forEach(message -> add(message, List.of(channel)))));
		PlanFacts.activities(plan).forEach(this::add);
	}

	private void add(Activity activity) {
		activity.getMessages().forEach(message -> add(message, Resolved.all(activity.getChannels())));
	}

	private void add(Message message, List<Channel> saying) {
		channels.computeIfAbsent(message, key -> new LinkedHashSet<>()).addAll(saying);
	}

	/** The channels that say a message. */
	Set<Channel> channelsOf(Message message) {
		return channels.getOrDefault(message, Set.of());
	}
}
