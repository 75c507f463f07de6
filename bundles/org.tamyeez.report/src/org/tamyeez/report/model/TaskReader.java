package org.tamyeez.report.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.model.Activity;
import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.Correction;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.GoalMeasure;
import org.tamyeez.plan.model.Measurement;
import org.tamyeez.plan.model.Party;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.Review;
import org.tamyeez.plan.model.Risk;
import org.tamyeez.plan.model.Training;
import org.tamyeez.plan.rules.PlanFacts;
import org.tamyeez.plan.value.PlanDate;
import org.tamyeez.report.model.PartyFacts.Task;
import org.tamyeez.report.model.PartyFacts.TaskKind;

/**
 * Reads what everybody has to do. A plan does not tell what was done; what it lets end before the day of the report counts
 * as done, a measurement once its value is written, and the lead of a goal once the goal is reached.
 */
final class TaskReader {

	private static final Comparator<Task> BY_DAY = Comparator
			.comparing(task -> task.start().or(task::due).map(PlanDate::day).orElse(LocalDate.MAX));

	private final PlanSource source;
	private final ReviewReader reviews;
	private final Map<String, GoalStatus> statuses;
	private final Map<Party, List<Task>> tasks = new LinkedHashMap<>();

	/** @param goals the goals, which tell whether they are reached */
	TaskReader(PlanSource source, ReviewReader reviews, List<GoalFacts> goals) {
		this.source = source;
		this.reviews = reviews;
		this.statuses = new LinkedHashMap<>();
		goals.forEach(goal -> statuses.put(goal.goal().key(), goal.status()));
		read(source.plan());
	}

	/** All who have something to do. */
	Set<Party> parties() {
		return tasks.keySet();
	}

	/** What somebody has to do, by day. */
	List<Task> of(Party party) {
		return tasks.getOrDefault(party, List.of()).stream().sorted(BY_DAY).toList();
	}

	private void read(Plan plan) {
		plan.getGoals().forEach(this::read);
		plan.getChannels().forEach(this::read);
		PlanFacts.activities(plan).forEach(this::read);
		PlanFacts.parties(plan).forEach(party -> party.getTrainings().forEach(training -> read(training, party)));
		plan.getMeasurements().forEach(this::read);
		plan.getReviews().forEach(this::read);
		plan.getCrises().stream().flatMap(crisis -> crisis.getRisks().stream()).forEach(this::read);
	}

	private void add(List<? extends Party> parties, Task task) {
		Resolved.all(parties).forEach(party -> tasks.computeIfAbsent(party, key -> new ArrayList<>()).add(task));
	}

	private void add(@Nullable Party party, Task task) {
		add(Resolved.one(party).stream().toList(), task);
	}

	private Task task(TaskKind kind, String text, Optional<PlanDate> start, Optional<PlanDate> due) {
		return new Task(kind, text, start, due, due.filter(date -> date.day().isBefore(source.day())).isPresent());
	}

	private void read(Goal goal) {
		Optional<PlanDate> due = goal.getMeasures().stream().map(GoalMeasure::getDeadline)
				.flatMap(Stream::ofNullable).max(PlanDate::compareTo);
		boolean reached = statuses.get(source.key(goal)) == GoalStatus.REACHED;
		add(goal.getLeaders(), new Task(TaskKind.LEAD, source.named(goal).title(), Optional.empty(), due, reached));
	}

	private void read(Channel channel) {
		String title = source.named(channel).title();
		Optional<PlanDate> start = Optional.ofNullable(channel.getStart());
		Optional<PlanDate> end = Optional.ofNullable(channel.getEnd());
		add(channel.getRunBy(), task(TaskKind.RUN, title, start, end));
		if (channel.getSupport() != null) {
			add(channel.getSupport().getParty(), task(TaskKind.SUPPORT, title, start, end));
		}
	}

	private void read(Activity activity) {
		add(activity.getOwners(), task(TaskKind.ACTIVITY, source.named(activity).title(), DateSpan.start(activity),
				DateSpan.end(activity)));
	}

	private void read(Training training, Party party) {
		source.text(training.getSubject()).ifPresent(subject -> add(party,
				task(TaskKind.TRAINING, subject, Optional.empty(), Optional.ofNullable(training.getEnd()))));
	}

	private void read(Measurement measurement) {
		new MeasurementTitle(source).of(measurement).ifPresent(title -> add(measurement.getParty(),
				new Task(TaskKind.MEASURE, title, Optional.empty(), Optional.ofNullable(measurement.getDate()),
						measurement.getActual() != null)));
		measurement.getCorrections().forEach(this::read);
	}

	private void read(Correction correction) {
		source.text(correction.getText()).ifPresent(text -> add(correction.getOwner(),
				task(TaskKind.CORRECT, text, Optional.empty(), Optional.ofNullable(correction.getDue()))));
	}

	private void read(Review review) {
		List<PlanDate> days = reviews.days(review);
		Optional<PlanDate> first = days.stream().findFirst().or(() -> Optional.ofNullable(review.getDate()));
		Optional<PlanDate> last = days.isEmpty() ? first : Optional.of(days.get(days.size() - 1));
		add(review.getOwners(), task(TaskKind.REVIEW, source.named(review).title(), first, last));
	}

	private void read(Risk risk) {
		source.text(risk.getText()).ifPresent(
				text -> add(risk.getSpeaker(), task(TaskKind.SPEAK, text, Optional.empty(), Optional.empty())));
	}
}
