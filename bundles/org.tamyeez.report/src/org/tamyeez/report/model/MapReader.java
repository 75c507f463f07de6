package org.tamyeez.report.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.GoalMeasure;
import org.tamyeez.plan.model.Message;
import org.tamyeez.plan.model.NamedElement;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.Reachable;
import org.tamyeez.plan.rules.PlanFacts;
import org.tamyeez.plan.value.Quantity;
import org.tamyeez.report.model.MapFacts.Layer;
import org.tamyeez.report.model.MapFacts.Link;
import org.tamyeez.report.model.MapFacts.Node;

/** Reads who is reached with what for which goal. */
final class MapReader {

	/** How grave an error is; what is less grave has a lower number. */
	private static final int MOST_GRAVE = 3;

	private final PlanSource source;
	private final Sayings sayings;
	private final FindingReader findings;
	private final List<Reachable> receivers;
	private final List<Node> nodes = new ArrayList<>();
	private final Set<Link> links = new LinkedHashSet<>();

	MapReader(PlanSource source, Sayings sayings, FindingReader findings) {
		this.source = source;
		this.sayings = sayings;
		this.findings = findings;
		this.receivers = source.plan().getGoals().stream().flatMap(goal -> People.receivers(goal).stream()).distinct()
				.toList();
	}

	MapFacts read() {
		Plan plan = source.plan();
		List<Goal> goals = plan.getGoals();
		goals.stream().flatMap(goal -> goal.getDisciplines().stream()).distinct().sorted().forEach(this::addDiscipline);
		goals.forEach(goal -> add(goal, Layer.GOAL, Optional.empty()));
		receivers.forEach(receiver -> add(receiver, Layer.RECEIVER, Optional.empty()));
		plan.getMessages().forEach(message -> addNode(message, Layer.MESSAGE,
				source.text(message.getText()).orElseGet(() -> source.named(message).title()),
				stated(message.getDiscipline()), Optional.empty()));
		plan.getChannels().forEach(channel -> add(channel, Layer.CHANNEL, stated(channel.getKind())));
		goals.forEach(this::linkGoal);
		receivers.forEach(this::linkReceiver);
		plan.getMessages()
				.forEach(message -> sayings.channelsOf(message).forEach(channel -> link(message, channel)));
		return new MapFacts(List.copyOf(nodes), List.copyOf(links));
	}

	private void addDiscipline(Discipline discipline) {
		nodes.add(new Node(discipline.getName(), Layer.DISCIPLINE, "", stated(discipline), Optional.empty(), 0));
	}

	private static Optional<Enumerator> stated(Enumerator value) {
		return value.getValue() == 0 ? Optional.empty() : Optional.of(value);
	}

	private void add(NamedElement element, Layer layer, Optional<Enumerator> kind) {
		addNode(element, layer, source.named(element).title(), kind, Optional.empty());
	}

	private void addNode(EObject element, Layer layer, String title, Optional<Enumerator> kind,
			Optional<Quantity> target) {
		int severity = findings.gravestWithin(element).map(gravest -> MOST_GRAVE - gravest.ordinal()).orElse(0);
		nodes.add(new Node(source.key(element), layer, title, kind, target, severity));
	}

	private void linkGoal(Goal goal) {
		goal.getDisciplines().forEach(discipline -> links.add(new Link(discipline.getName(), source.key(goal))));
		People.receivers(goal).forEach(receiver -> link(goal, receiver));
		for (GoalMeasure measure : goal.getMeasures()) {
			addNode(measure, Layer.MEASURE, source.reference(measure.getMetric()).map(Named::title).orElse(""),
					Optional.empty(), Optional.ofNullable(measure.getTarget()));
			link(goal, measure);
		}
	}

	/** A receiver leads to the messages for it, and to those channels that reach it without any of them. */
	private void linkReceiver(Reachable receiver) {
		Plan plan = source.plan();
		List<Message> messages = plan.getMessages().stream().filter(message -> isFor(message, receiver)).toList();
		messages.forEach(message -> link(receiver, message));
		Stream<Channel> silent = plan.getChannels().stream()
				.filter(channel -> PlanFacts.covers(Resolved.all(channel.getReaches()), receiver))
				.filter(channel -> messages.stream()
						.noneMatch(message -> sayings.channelsOf(message).contains(channel)));
		silent.forEach(channel -> link(receiver, channel));
	}

	/** A message for people that no goal is for belongs to those goals' receivers that they are part of. */
	private boolean isFor(Message message, Reachable receiver) {
		return People.receivers(message).stream().anyMatch(meant -> meant == receiver
				|| !receivers.contains(meant) && People.overlap(List.of(meant), List.of(receiver)));
	}

	private void link(EObject from, EObject to) {
		links.add(new Link(source.key(from), source.key(to)));
	}
}
