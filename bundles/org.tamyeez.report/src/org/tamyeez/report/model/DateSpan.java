package org.tamyeez.report.model;

import java.util.Optional;

import org.tamyeez.plan.model.Activity;
import org.tamyeez.plan.model.Dated;
import org.tamyeez.plan.value.PlanDate;

/**
 * From one day to another, both included.
 *
 * @param start the first day
 * @param end   the last day, which is not before the first
 */
record DateSpan(PlanDate start, PlanDate end) {

	/** The days between two dates in either order; a single date is a span of one day. Empty where both are missing. */
	static Optional<DateSpan> of(Optional<PlanDate> start, Optional<PlanDate> end) {
		Optional<PlanDate> first = start.or(() -> end);
		Optional<PlanDate> last = end.or(() -> start);
		return first.flatMap(one -> last.map(
				other -> one.isAfter(other) ? new DateSpan(other, one) : new DateSpan(one, other)));
	}

	/** The first day of an element; that of the phase for an activity that has none of its own. */
	static Optional<PlanDate> start(Dated element) {
		return Optional.ofNullable(element.getStart()).or(() -> phaseOf(element).map(Dated::getStart));
	}

	/** The last day of an element; that of the phase for an activity that has none of its own. */
	static Optional<PlanDate> end(Dated element) {
		return Optional.ofNullable(element.getEnd()).or(() -> phaseOf(element).map(Dated::getEnd));
	}

	private static Optional<Dated> phaseOf(Dated element) {
		return element instanceof Activity activity && activity.eContainer() instanceof Dated phase ? Optional.of(phase)
				: Optional.empty();
	}
}
