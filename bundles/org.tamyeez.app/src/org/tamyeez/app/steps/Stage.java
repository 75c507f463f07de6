package org.tamyeez.app.steps;

import java.util.List;
import java.util.stream.Stream;

import org.tamyeez.app.Messages;

/** The stages of the work, in their order. */
public enum Stage {
	/** What is offered, and what is known about those who buy it. */
	STUDY,
	/** Who can affect the organisation, and whom the offering suits. */
	SEGMENTS,
	/** What is to be reached, what is said, through what and by whom. */
	CHANNELS_AND_TEAM,
	/** When it happens. */
	LAUNCH,
	/** How anybody knows whether it worked. */
	FOLLOW_UP;

	/** Its place among the stages, from 1 on. */
	public int number() {
		return ordinal() + 1;
	}

	/** What is written in it. */
	public List<Step> steps() {
		return Stream.of(Step.values()).filter(step -> step.stage() == this).toList();
	}

	String title() {
		return switch (this) {
			case STUDY -> Messages.steps_study;
			case SEGMENTS -> Messages.steps_segments;
			case CHANNELS_AND_TEAM -> Messages.steps_means;
			case LAUNCH -> Messages.steps_launch;
			case FOLLOW_UP -> Messages.steps_followUp;
		};
	}
}
