package org.tamyeez.plan.ide.hint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.tamyeez.plan.model.Audience;
import org.tamyeez.plan.model.AudienceGroup;
import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.Market;
import org.tamyeez.plan.model.Reachable;
import org.tamyeez.plan.value.Quantity;

/**
 * How many a channel reaches: the sum of the sizes that are stated. Nobody is counted twice, so that the part of a whole
 * whose size is stated counts no more.
 *
 * @param number   how many, with the unit where all sizes have the same
 * @param complete whether the size of all that is reached is stated
 */
record Reach(Quantity number, boolean complete) {

	/** The reach of a channel; none where no size is stated. */
	static Optional<Reach> of(Channel channel) {
		List<Reachable> reached = channel.getReaches().stream().filter(one -> !one.eIsProxy()).distinct().toList();
		List<Quantity> sizes = new ArrayList<>();
		boolean complete = true;
		for (Reachable one : reached) {
			if (reached.stream().noneMatch(whole -> isPart(one, whole) && !sizes(whole).isEmpty())) {
				complete &= isStated(one);
				sizes.addAll(sizes(one));
			}
		}
		if (sizes.isEmpty()) {
			return Optional.empty();
		}
		BigDecimal sum = sizes.stream().map(Quantity::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
		String unit = sizes.get(0).unit();
		boolean same = sizes.stream().allMatch(size -> size.unit().equals(unit));
		return Optional.of(new Reach(new Quantity(sum, same ? unit : ""), complete));
	}

	private static boolean isStated(Reachable reachable) {
		return reachable instanceof Audience audience
				? !audience.getGroups().isEmpty()
						&& audience.getGroups().stream().allMatch(group -> group.getSize() != null)
				: !sizes(reachable).isEmpty();
	}

	/** The stated sizes: of an audience those of its groups. */
	private static List<Quantity> sizes(Reachable reachable) {
		if (reachable instanceof Audience audience) {
			return audience.getGroups().stream().flatMap(group -> sizes(group).stream()).toList();
		}
		Quantity size = reachable instanceof Market market ? market.getSize()
				: reachable instanceof AudienceGroup group ? group.getSize() : null;
		return size == null || size.kind() != Quantity.Kind.NUMBER && size.kind() != Quantity.Kind.UNSTATED ? List.of()
				: List.of(size);
	}

	private static boolean isPart(EObject part, EObject whole) {
		return part.eContainer() == whole || part instanceof Market market && market.getPartOf().stream()
				.anyMatch(stakeholder -> stakeholder == whole || stakeholder.eContainer() == whole);
	}
}
