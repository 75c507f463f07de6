package org.tamyeez.plan.ide.element;

/** What an element is about, which is what editors give a colour. */
public enum Topic {
	/** Whole plans. */
	PLAN,
	/** What is marketed: offerings, their attributes, incentives and proofs. */
	OFFERING,
	/** What was found out: studies and their findings. */
	STUDY,
	/** Audiences and their groups, whom public relations speaks to. */
	AUDIENCE,
	/** Markets and their needs, whom marketing speaks to. */
	MARKET,
	/** Goals, their measures and what was measured. */
	GOAL,
	/** Messages. */
	MESSAGE,
	/** Channels and their contents. */
	CHANNEL,
	/** Teams, roles and providers. */
	PEOPLE,
	/** Tools. */
	TOOL,
	/** What has its time: phases, activities, reviews, and what is prepared for a crisis. */
	TIME,
	/** Metrics. */
	METRIC,
	/** What a house decides: policies, rules, waivers, styles and profiles of reports. */
	POLICY
}
