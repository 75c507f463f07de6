package org.tamyeez.report.model;

import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.value.PlanDate;

/**
 * What was found out before the launch.
 *
 * @param study    its name
 * @param start    its first day
 * @param end      its last day
 * @param covers   the offerings it looked at
 * @param findings what it found
 * @param note     what the author tells the reader
 */
public record StudyFacts(Named study, Optional<PlanDate> start, Optional<PlanDate> end, List<Named> covers,
		List<StudyFinding> findings, Optional<String> note) {

	/**
	 * Something that a study found.
	 *
	 * @param name     its name
	 * @param text     what was found
	 * @param source   where it is known from
	 * @param sample   how many were asked or observed
	 * @param date     when
	 * @param evidence where it can be looked up; internal
	 */
	public record StudyFinding(Named name, String text, Optional<String> source, Optional<Integer> sample,
			Optional<PlanDate> date, Optional<String> evidence) {
	}
}
