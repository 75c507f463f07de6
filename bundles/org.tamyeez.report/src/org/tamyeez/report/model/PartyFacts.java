package org.tamyeez.report.model;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Engagement;
import org.tamyeez.plan.value.PlanDate;

/**
 * Who does the work: a role of the team or a provider from outside.
 *
 * @param party        its name
 * @param provider     whether it comes from outside
 * @param engagement   how it is bound to the organisation
 * @param skills       what it is able to do: kinds of channels, disciplines, areas
 * @param otherSkills  what else it is able to do, in words
 * @param trainings    what it is going to learn
 * @param specialities the disciplines of a provider
 * @param tasks        what it has to do, by day
 * @param note         what the author tells the reader
 */
public record PartyFacts(Named party, boolean provider, Engagement engagement, List<Enumerator> skills,
		List<String> otherSkills, List<Training> trainings, List<Discipline> specialities, List<Task> tasks,
		Optional<String> note) {

	/** Something to learn, and until when. */
	public record Training(String subject, Optional<PlanDate> end) {
	}

	/**
	 * Something to do.
	 *
	 * @param kind  what kind of work it is
	 * @param text  what
	 * @param start since when
	 * @param due   until when
	 * @param done  whether it is done already, as far as the plan tells
	 */
	public record Task(TaskKind kind, String text, Optional<PlanDate> start, Optional<PlanDate> due, boolean done) {
	}

	/** The kinds of work that a plan gives to people. */
	public enum TaskKind {
		/** Lead a goal. */
		LEAD,
		/** Run a channel. */
		RUN,
		/** Answer questions on a channel. */
		SUPPORT,
		/** Do an activity. */
		ACTIVITY,
		/** Learn something. */
		TRAINING,
		/** Measure a goal. */
		MEASURE,
		/** Carry out a correction. */
		CORRECT,
		/** Take part in a review. */
		REVIEW,
		/** Speak in a crisis. */
		SPEAK
	}
}
