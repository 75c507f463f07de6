package org.tamyeez.plan.rules.audience;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.tamyeez.plan.model.Activity;
import org.tamyeez.plan.model.Dated;
import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.Phase;
import org.tamyeez.plan.model.PhaseKind;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.TitledElement;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * A piece of work on the calendar: an activity, or a phase that stands for the activities which it does not name.
 *
 * @param element the activity or phase
 * @param phase   the phase that it belongs to, which may be the element itself
 */
record Work(TitledElement element, Phase phase) {

	/** What is done before a plan goes out to anybody, and after. */
	private static final Set<PhaseKind> BEHIND_THE_SCENES = EnumSet.of(PhaseKind.STUDY, PhaseKind.SEGMENTATION,
			PhaseKind.PREPARATION, PhaseKind.FOLLOW_UP);

	/** All work of public relations. */
	static List<Work> ofPublicRelations(Plan plan) {
		return all(plan).filter(work -> work.disciplines().contains(Discipline.PUBLIC_RELATIONS)).toList();
	}

	/** The work of marketing that the market sees: neither study nor preparation nor follow-up. */
	static List<Work> ofMarketing(Plan plan) {
		return all(plan).filter(work -> !BEHIND_THE_SCENES.contains(work.phase.getKind()))
				.filter(work -> work.disciplines().stream().anyMatch(PlanFacts::isForMarkets)).toList();
	}

	private static Stream<Work> all(Plan plan) {
		return plan.getPhases().stream().flatMap(phase -> phase.getActivities().isEmpty() ? Stream.of(new Work(phase, phase))
				: phase.getActivities().stream().map(activity -> new Work(activity, phase)));
	}

	/** The fields of the goals that the work serves, of the leading one where there is one; else those of its phase. */
	private Set<Discipline> disciplines() {
		Set<Discipline> disciplines = EnumSet.noneOf(Discipline.class);
		if (element instanceof Activity activity && !activity.getGoals().isEmpty()) {
			Goal leading = activity.getLeading();
			(leading == null ? activity.getGoals() : List.of(leading))
					.forEach(goal -> disciplines.addAll(goal.getDisciplines()));
			return disciplines;
		}
		switch (phase.getKind()) {
			case PUBLIC_RELATIONS -> disciplines.add(Discipline.PUBLIC_RELATIONS);
			case LAUNCH, CAMPAIGN -> disciplines.add(Discipline.MARKETING);
			default -> {
				// The other kinds of phases belong to no field.
			}
		}
		return disciplines;
	}

	/** The first day. */
	Optional<LocalDate> start() {
		return PlanFacts.day(startWrittenAt().getStart());
	}

	/** The last day. */
	Optional<LocalDate> end() {
		return PlanFacts.day(endWrittenAt().getEnd());
	}

	/** The element that the first day is written at. */
	Dated startWrittenAt() {
		return element instanceof Activity activity && activity.getStart() != null ? activity : phase;
	}

	/** The element that the last day is written at. */
	Dated endWrittenAt() {
		return element instanceof Activity activity && activity.getEnd() != null ? activity : phase;
	}

	/** The work that starts first, of all that has a first day. */
	static Optional<Work> first(List<Work> work) {
		return work.stream().filter(one -> one.start().isPresent()).min(byDay(Work::start));
	}

	/** The work that ends last, of all that has a last day. */
	static Optional<Work> last(List<Work> work) {
		return work.stream().filter(one -> one.end().isPresent()).max(byDay(Work::end));
	}

	private static Comparator<Work> byDay(Function<Work, Optional<LocalDate>> day) {
		return Comparator.comparing(day.andThen(Optional::get));
	}
}
