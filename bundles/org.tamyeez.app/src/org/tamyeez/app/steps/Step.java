package org.tamyeez.app.steps;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.tamyeez.app.Messages;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.rules.PlanFacts;

/** A section that a plan needs. */
public enum Step {
	/** What is offered. */
	OFFERING(Stage.STUDY, Literals.OFFERING, Plan::getOfferings),
	/** What was found out. */
	RESEARCH(Stage.STUDY, Literals.STUDY, Plan::getStudies),
	/** All who can affect the organisation. */
	AUDIENCE(Stage.SEGMENTS, Literals.AUDIENCE, Plan::getAudiences),
	/** Those of them whom the offering suits. */
	MARKET(Stage.SEGMENTS, Literals.MARKET, Plan::getMarkets),
	/** What is to be reached, in numbers. */
	GOAL(Stage.CHANNELS_AND_TEAM, Literals.GOAL, Plan::getGoals),
	/** What is said. */
	MESSAGE(Stage.CHANNELS_AND_TEAM, Literals.MESSAGE, Plan::getMessages),
	/** Through what it is said. */
	CHANNEL(Stage.CHANNELS_AND_TEAM, Literals.CHANNEL, Plan::getChannels),
	/** Who does it. */
	TEAM(Stage.CHANNELS_AND_TEAM, Literals.TEAM, Plan::getTeams),
	/** When it is done. */
	PHASE(Stage.LAUNCH, Literals.PHASE, Plan::getPhases),
	/** What is done then. */
	ACTIVITY(Stage.LAUNCH, Literals.ACTIVITY, PlanFacts::activities),
	/** When each goal is measured. */
	MEASUREMENT(Stage.FOLLOW_UP, Literals.MEASUREMENT, Plan::getMeasurements),
	/** When the plan is looked at as a whole. */
	REVIEW(Stage.FOLLOW_UP, Literals.REVIEW, Plan::getReviews);

	private final Stage stage;
	private final EClass type;
	private final Function<Plan, List<? extends EObject>> elements;

	Step(Stage stage, EClass type, Function<Plan, List<? extends EObject>> elements) {
		this.stage = stage;
		this.type = type;
		this.elements = elements;
	}

	/** The stage in which it is written. */
	public Stage stage() {
		return stage;
	}

	/** What it is written as. */
	EClass type() {
		return type;
	}

	/** What a plan has of it. */
	List<? extends EObject> in(Plan plan) {
		return elements.apply(plan);
	}

	String title() {
		return switch (this) {
			case OFFERING -> Messages.step_offering;
			case RESEARCH -> Messages.step_research;
			case AUDIENCE -> Messages.step_audience;
			case MARKET -> Messages.step_market;
			case GOAL -> Messages.step_goal;
			case MESSAGE -> Messages.step_message;
			case CHANNEL -> Messages.step_channel;
			case TEAM -> Messages.step_team;
			case PHASE -> Messages.step_phase;
			case ACTIVITY -> Messages.step_activity;
			case MEASUREMENT -> Messages.step_measurement;
			case REVIEW -> Messages.step_review;
		};
	}

	String task() {
		return switch (this) {
			case OFFERING -> Messages.step_offering_task;
			case RESEARCH -> Messages.step_research_task;
			case AUDIENCE -> Messages.step_audience_task;
			case MARKET -> Messages.step_market_task;
			case GOAL -> Messages.step_goal_task;
			case MESSAGE -> Messages.step_message_task;
			case CHANNEL -> Messages.step_channel_task;
			case TEAM -> Messages.step_team_task;
			case PHASE -> Messages.step_phase_task;
			case ACTIVITY -> Messages.step_activity_task;
			case MEASUREMENT -> Messages.step_measurement_task;
			case REVIEW -> Messages.step_review_task;
		};
	}
}
