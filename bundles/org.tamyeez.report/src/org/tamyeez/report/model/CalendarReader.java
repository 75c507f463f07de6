package org.tamyeez.report.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.tamyeez.plan.model.Activity;
import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.Content;
import org.tamyeez.plan.model.Correction;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.GoalMeasure;
import org.tamyeez.plan.model.Measurement;
import org.tamyeez.plan.model.Occasion;
import org.tamyeez.plan.model.Party;
import org.tamyeez.plan.model.Phase;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.Review;
import org.tamyeez.plan.model.Training;
import org.tamyeez.plan.rules.PlanFacts;
import org.tamyeez.plan.value.PlanDate;
import org.tamyeez.report.model.CalendarEvent.EventKind;

/** Reads what stands in the calendar. */
final class CalendarReader {

	private static final Comparator<CalendarEvent> BY_DAY = Comparator
			.comparing((CalendarEvent event) -> event.start().day()).thenComparing(CalendarEvent::kind);

	private final PlanSource source;
	private final ReviewReader reviews;
	private final List<CalendarEvent> events = new ArrayList<>();

	CalendarReader(PlanSource source, ReviewReader reviews) {
		this.source = source;
		this.reviews = reviews;
	}

	List<CalendarEvent> read() {
		Plan plan = source.plan();
		plan.getPhases().forEach(this::add);
		PlanFacts.activities(plan).forEach(this::add);
		plan.getGoals().forEach(this::add);
		plan.getMeasurements().forEach(this::add);
		plan.getReviews().forEach(this::add);
		PlanFacts.parties(plan).forEach(this::add);
		plan.getChannels().forEach(this::add);
		events.addAll(new RegionalOccasions(source).besides(occasions()));
		events.sort(BY_DAY);
		return List.copyOf(events);
	}

	private Set<PlanDate> occasions() {
		return events.stream().filter(event -> event.kind() == EventKind.OCCASION).map(CalendarEvent::start)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private void add(Phase phase) {
		add(phase, EventKind.PHASE, source.named(phase).title(), DateSpan.of(DateSpan.start(phase), DateSpan.end(phase)),
				List.of(), Optional.empty());
	}

	private void add(Activity activity) {
		Optional<Named> goal = source.reference(activity.getLeading())
				.or(() -> source.references(activity.getGoals()).stream().findFirst());
		add(activity, EventKind.ACTIVITY, source.named(activity).title(),
				DateSpan.of(DateSpan.start(activity), DateSpan.end(activity)), source.references(activity.getOwners()),
				goal);
	}

	/** Measures of a goal that are due on one day make one deadline. */
	private void add(Goal goal) {
		Set<PlanDate> days = new TreeSet<>();
		Named name = source.named(goal);
		for (GoalMeasure measure : goal.getMeasures()) {
			if (measure.getDeadline() != null && days.add(measure.getDeadline())) {
				addDay(measure, EventKind.DEADLINE, name.title(), measure.getDeadline(), goal.getLeaders(),
						Optional.of(name));
			}
		}
	}

	private void add(Measurement measurement) {
		Optional<Named> goal = source.reference(measurement.getGoal());
		Optional<String> title = new MeasurementTitle(source).of(measurement);
		if (measurement.getDate() != null && title.isPresent()) {
			addDay(measurement, EventKind.MEASUREMENT, title.get(), measurement.getDate(),
					Resolved.one(measurement.getParty()).stream().toList(), goal);
		}
		measurement.getCorrections().forEach(correction -> add(correction, goal));
	}

	private void add(Correction correction, Optional<Named> goal) {
		Optional<String> text = source.text(correction.getText());
		if (correction.getDue() != null && text.isPresent()) {
			addDay(correction, EventKind.CORRECTION, text.get(), correction.getDue(),
					Resolved.one(correction.getOwner()).stream().toList(), goal);
		}
	}

	private void add(Review review) {
		Named name = source.named(review);
		List<Named> goals = source.references(review.getGoals());
		Optional<Named> only = goals.size() == 1 ? Optional.of(goals.get(0)) : Optional.empty();
		for (PlanDate day : reviews.days(review)) {
			events.add(new CalendarEvent(name.key() + '@' + day.day(), EventKind.REVIEW, name.title(), day, day,
					source.references(review.getOwners()), only));
		}
	}

	private void add(Party party) {
		for (Training training : party.getTrainings()) {
			source.text(training.getSubject()).filter(subject -> training.getEnd() != null)
					.ifPresent(subject -> addDay(training, EventKind.TRAINING, subject, training.getEnd(), List.of(party),
							Optional.empty()));
		}
	}

	private void add(Channel channel) {
		for (Content content : channel.getContents()) {
			Occasion occasion = content.getOccasion();
			if (occasion != null && occasion.getDate() != null) {
				String title = source.text(occasion.getText()).orElseGet(() -> source.named(content).title());
				addDay(occasion, EventKind.OCCASION, title, occasion.getDate(), channel.getRunBy(),
						Optional.of(source.named(channel)));
			}
		}
	}

	private void addDay(EObject element, EventKind kind, String title, PlanDate day, List<? extends Party> people,
			Optional<Named> about) {
		add(element, kind, title, Optional.of(new DateSpan(day, day)), source.references(people), about);
	}

	private void add(EObject element, EventKind kind, String title, Optional<DateSpan> days, List<Named> people,
			Optional<Named> about) {
		days.ifPresent(span -> events.add(
				new CalendarEvent(source.key(element), kind, title, span.start(), span.end(), people, about)));
	}
}
