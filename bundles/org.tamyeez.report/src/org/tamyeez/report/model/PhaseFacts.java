package org.tamyeez.report.model;

import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.model.PhaseKind;
import org.tamyeez.plan.value.Money;
import org.tamyeez.plan.value.PlanDate;

/**
 * A part of the work with its time.
 *
 * @param phase      its name
 * @param kind       what it is for
 * @param start      its first day
 * @param end        its last day
 * @param activities what is done in it, by start
 * @param cost       what its activities may cost
 * @param spent      what they have cost; internal
 * @param note       what the author tells the reader
 */
public record PhaseFacts(Named phase, PhaseKind kind, Optional<PlanDate> start, Optional<PlanDate> end,
		List<Activity> activities, Optional<Money> cost, Optional<Money> spent, Optional<String> note) {

	/**
	 * Something that is done.
	 *
	 * @param activity its name
	 * @param goals    the goals it serves, the leading one first
	 * @param channels where
	 * @param messages what it says
	 * @param owners   who does it
	 * @param tools    with what
	 * @param cost     what it may cost
	 * @param spent    what it has cost; internal
	 * @param start    its first day: its own, or else that of the phase
	 * @param end      its last day, likewise
	 * @param reviewsCulture whether it reviews the texts for the culture of their readers
	 */
	public record Activity(Named activity, List<Named> goals, List<Named> channels, List<Named> messages,
			List<Named> owners, List<Named> tools, Optional<Money> cost, Optional<Money> spent, Optional<PlanDate> start,
			Optional<PlanDate> end, boolean reviewsCulture) {
	}
}
