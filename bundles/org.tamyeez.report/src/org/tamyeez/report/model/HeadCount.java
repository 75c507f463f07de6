package org.tamyeez.report.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.tamyeez.plan.model.Audience;
import org.tamyeez.plan.model.AudienceGroup;
import org.tamyeez.plan.model.Market;
import org.tamyeez.plan.model.Reachable;
import org.tamyeez.plan.rules.PlanFacts;
import org.tamyeez.plan.value.Quantity;

/** Counts how many people are meant. */
final class HeadCount {

	private HeadCount() {
	}

	/**
	 * How many several people are in all; who is part of others is counted with them. Empty where one of the numbers is
	 * missing, or where they count different things.
	 */
	static Optional<Quantity> of(List<? extends Reachable> people) {
		List<? extends Reachable> wholes = people.stream().filter(one -> !isPartOfAnother(one, people)).toList();
		List<Optional<Quantity>> sizes = wholes.stream().map(HeadCount::size).toList();
		Set<String> units = sizes.stream().flatMap(Optional::stream).map(Quantity::unit).collect(Collectors.toSet());
		if (units.size() != 1 || sizes.contains(Optional.<Quantity>empty())) {
			return Optional.empty();
		}
		BigDecimal sum = sizes.stream().flatMap(Optional::stream).map(Quantity::amount).reduce(BigDecimal.ZERO,
				BigDecimal::add);
		return Optional.of(new Quantity(sum, units.iterator().next()));
	}

	private static boolean isPartOfAnother(Reachable one, List<? extends Reachable> people) {
		List<? extends Reachable> others = people.stream()
				.filter(other -> other != one && !(other instanceof Market)).toList();
		return one instanceof Market && PlanFacts.covers(others, one) || others.contains(one.eContainer());
	}

	private static Optional<Quantity> size(Reachable one) {
		if (one instanceof Market market) {
			return Optional.ofNullable(market.getSize());
		}
		if (one instanceof AudienceGroup group) {
			return Optional.ofNullable(group.getSize());
		}
		return one instanceof Audience audience ? of(audience.getGroups()) : Optional.empty();
	}
}
