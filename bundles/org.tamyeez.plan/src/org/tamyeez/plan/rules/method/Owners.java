package org.tamyeez.plan.rules.method;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.tamyeez.plan.model.Measurement;
import org.tamyeez.plan.model.Party;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.Role;
import org.tamyeez.plan.rules.PlanFacts;

/** Who may be meant where a plan names nobody: a proposal for fixes, which the author looks at. */
final class Owners {

	private Owners() {
	}

	/** The only role of a plan, or its only provider where it has no roles: nobody else can do the work. */
	static Optional<Party> only(Plan plan) {
		List<Party> parties = PlanFacts.parties(plan);
		List<Party> roles = parties.stream().filter(Role.class::isInstance).toList();
		List<Party> candidates = roles.isEmpty() ? parties : roles;
		return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
	}

	/** Who sees to a deviation: who measured it, else who is given the goal, else the first of the team. */
	static Optional<Party> ofCorrection(Measurement measurement, Plan plan) {
		Stream<Party> leaders = Stream.ofNullable(measurement.getGoal()).flatMap(goal -> goal.getLeaders().stream());
		return Stream.of(Stream.ofNullable(measurement.getParty()), leaders, PlanFacts.likelyOwner(plan).stream())
				.flatMap(Function.identity()).findFirst();
	}
}
