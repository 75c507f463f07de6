package org.tamyeez.plan.rules.method;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tamyeez.plan.model.Phase;
import org.tamyeez.plan.model.PhaseKind;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rules.PlanFacts;

/** What the rules of the method ask about the stages of a plan. */
final class Stages {

	private Stages() {
	}

	/** The phase of one of the kinds that starts first; phases without a first day do not count. */
	static Optional<Phase> first(Plan plan, PhaseKind... kinds) {
		return sorted(plan, kinds).findFirst();
	}

	private static Stream<Phase> sorted(Plan plan, PhaseKind... kinds) {
		return plan.getPhases().stream().filter(phase -> List.of(kinds).contains(phase.getKind()))
				.filter(phase -> phase.getStart() != null).sorted(Comparator.comparing(phase -> phase.getStart().day()));
	}

	/** The phase in which the plan first goes out to the market. */
	static Optional<Phase> launch(Plan plan) {
		return first(plan, PhaseKind.LAUNCH, PhaseKind.CAMPAIGN);
	}

	/** The phases in which the plan goes out to the market, the first one first. */
	static List<Phase> launches(Plan plan) {
		return sorted(plan, PhaseKind.LAUNCH, PhaseKind.CAMPAIGN).toList();
	}

	/** Whether a plan has dates that make a span of time. */
	static boolean hasPeriod(Plan plan) {
		return plan.getStart() != null && plan.getEnd() != null && !plan.getEnd().isBefore(plan.getStart());
	}

	/** Whether something is offered to a market: a goal says so, or a launch does. */
	static boolean isMarketed(Plan plan) {
		return plan.getGoals().stream().anyMatch(PlanFacts::isForMarkets) || PlanFacts.launch(plan).isPresent();
	}
}
