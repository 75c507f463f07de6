package org.tamyeez.doc.html;

import java.util.List;

/**
 * What a rule declares of itself, in the words of one language. Who knows the rules fills it in.
 *
 * @param id         the identifier
 * @param name       the name that users type
 * @param group      the group, by the name that policies use
 * @param severity   {@code error}, {@code warning} or {@code info}
 * @param summary    what the rule finds, in a few words
 * @param profiles   how grave it is in each of the policies that there are to start from
 * @param thresholds what a policy can move
 * @param repairs    what is offered for the wrong plan of its page
 */
public record RuleFacts(String id, String name, String group, String severity, String summary, List<Profile> profiles,
		List<Threshold> thresholds, List<Repair> repairs) {

	/**
	 * A policy to start from.
	 *
	 * @param name     its name
	 * @param severity {@code error}, {@code warning}, {@code info} or {@code off}
	 */
	public record Profile(String name, String severity) {
	}

	/**
	 * A threshold.
	 *
	 * @param name  the name that policies use
	 * @param value the value where no policy says otherwise, with its unit
	 * @param least the least value that makes sense
	 * @param most  the greatest value that makes sense
	 */
	public record Threshold(String name, String value, String least, String most) {
	}

	/**
	 * A repair.
	 *
	 * @param title what it does
	 * @param safe  whether it can be made unseen
	 */
	public record Repair(String title, boolean safe) {
	}
}
