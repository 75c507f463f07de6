package org.tamyeez.report.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tamyeez.plan.model.Activity;
import org.tamyeez.plan.model.Costed;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.Phase;
import org.tamyeez.plan.value.PlanDate;

/** Reads when the work is done. */
final class PhaseReader {

	private final PlanSource source;
	private final Purse purse;

	PhaseReader(PlanSource source, Purse purse) {
		this.source = source;
		this.purse = purse;
	}

	List<PhaseFacts> read() {
		return byStart(source.plan().getPhases()).stream().map(this::read).toList();
	}

	/** Phases by their first day; those without one come last. */
	static List<Phase> byStart(List<Phase> phases) {
		return phases.stream().sorted(Comparator.comparing(phase -> day(Optional.ofNullable(phase.getStart())))).toList();
	}

	private static LocalDate day(Optional<PlanDate> date) {
		return date.map(PlanDate::day).orElse(LocalDate.MAX);
	}

	private PhaseFacts read(Phase phase) {
		return new PhaseFacts(source.named(phase), phase.getKind(), Optional.ofNullable(phase.getStart()),
				Optional.ofNullable(phase.getEnd()),
				phase.getActivities().stream()
						.sorted(Comparator.comparing((Activity activity) -> day(DateSpan.start(activity)))).map(this::read)
						.toList(),
				purse.sum(phase.getActivities().stream().map(Costed::getCost)),
				purse.sum(phase.getActivities().stream().map(Costed::getSpent)), source.note(phase));
	}

	private PhaseFacts.Activity read(Activity activity) {
		List<Goal> goals = Stream.concat(Stream.ofNullable(activity.getLeading()), activity.getGoals().stream()).toList();
		return new PhaseFacts.Activity(source.named(activity), source.references(goals),
				source.references(activity.getChannels()), source.references(activity.getMessages()),
				source.references(activity.getOwners()), source.references(activity.getTools()),
				Optional.ofNullable(activity.getCost()), Optional.ofNullable(activity.getSpent()), DateSpan.start(activity),
				DateSpan.end(activity), activity.isReviewsCulture());
	}
}
