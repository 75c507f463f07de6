package org.tamyeez.plan.rule;

import java.util.Comparator;
import java.util.List;

/**
 * Something that a rule found, as data. The words for it are made where they are read, by {@link RuleMessages}.
 *
 * @param rule      the rule's name
 * @param ruleId    the rule's stable identifier
 * @param group     the rule's group
 * @param severity  how grave it is, after policies
 * @param location  the smallest text that is wrong
 * @param message   the key of the message
 * @param arguments what the message mentions: names, numbers, dates, values of the model's enumerations, or lists of these
 * @param related   other places that belong to it
 * @param fixes     repairs that can be made without the author's help, the best first
 */
public record Finding(String rule, String ruleId, RuleGroup group, Severity severity, Location location, String message,
		List<Object> arguments, List<Related> related, List<Fix> fixes) implements Comparable<Finding> {

	/**
	 * Another place that belongs to a finding.
	 *
	 * @param location  the place
	 * @param message   the key of what is said of it
	 * @param arguments what that mentions
	 */
	public record Related(Location location, String message, List<Object> arguments) {
	}

	private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::location)
			.thenComparing(Finding::severity).thenComparing(Finding::ruleId)
			.thenComparing(finding -> finding.arguments().toString());

	/** By place, then gravest first, so that the same plan always gives the same list. */
	@Override
	public int compareTo(Finding other) {
		return ORDER.compare(this, other);
	}
}
