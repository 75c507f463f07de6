package org.tamyeez.report.model;

import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.value.PlanDate;

/**
 * Something that stands in the calendar.
 *
 * @param key    what identifies it, the same in every run
 * @param kind   what kind of thing it is
 * @param title  what it is called; for an occasion of the region, its name in the report's language
 * @param start  its first day
 * @param end    its last day, which may be the first
 * @param people who takes part
 * @param about  the goal or channel it belongs to
 */
public record CalendarEvent(String key, EventKind kind, String title, PlanDate start, PlanDate end, List<Named> people,
		Optional<Named> about) {

	/** The kinds of things that stand in a plan's calendar. */
	public enum EventKind {
		/** A phase. */
		PHASE,
		/** An activity. */
		ACTIVITY,
		/** A goal's deadline. */
		DEADLINE,
		/** A day on which a goal is measured. */
		MEASUREMENT,
		/** A review. */
		REVIEW,
		/** The last day of a correction. */
		CORRECTION,
		/** The last day of a training. */
		TRAINING,
		/** An occasion that content is published for. */
		OCCASION,
		/** An occasion of the region within the plan's time. */
		REGIONAL_OCCASION
	}
}
