package org.tamyeez.plan.rule;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNull;

/**
 * A distinction that plans are checked for. A rule is one class that declares everything about itself; its page, its
 * preferences, its entry in reports and the completion of policies are derived from what it declares. Its messages stand
 * under its name in {@code messages.properties}, its page in the documentation bundle.
 * <p>
 * Rules keep no state: one instance checks many plans at once.
 *
 * @param <T> the type of the elements that the rule looks at
 */
public abstract class Rule<T extends EObject> {

	private final String id;
	private final String name;
	private final RuleGroup group;
	private final Severity severity;
	private final Class<T> type;
	private final List<Parameter> parameters;

	/**
	 * @param id         the stable identifier: a letter for the group and a number that is never used again
	 * @param name       the name that users read and type; it states the problem
	 * @param group      the article that teaches the distinction
	 * @param severity   how grave a finding is where no policy says otherwise
	 * @param type       the elements to look at
	 * @param parameters the thresholds that a policy can move
	 */
	protected Rule(String id, String name, RuleGroup group, Severity severity, Class<T> type, Parameter... parameters) {
		this.id = id;
		this.name = name;
		this.group = group;
		this.severity = severity;
		this.type = type;
		this.parameters = List.of(parameters);
	}

	/**
	 * Looks at one element and reports what is wrong with it.
	 *
	 * @param element the element; what the author has not written yet is {@code null} or unstated in it
	 * @param check   where findings are reported, and what is known of plan and policy
	 */
	protected abstract void check(@NonNull T element, Check check);

	/** Calls {@link #check} for elements of the rule's type and does nothing for others. */
	final void visit(EObject element, Check check) {
		if (type.isInstance(element)) {
			check(type.cast(element), check);
		}
	}

	/** The stable identifier: {@code A07}. */
	public final String id() {
		return id;
	}

	/** The name that users read and type. */
	public final String name() {
		return name;
	}

	/** The group, which is named after an article. */
	public final RuleGroup group() {
		return group;
	}

	/** How grave a finding is where no policy says otherwise. */
	public final Severity severity() {
		return severity;
	}

	/** The type of the elements that the rule looks at. */
	public final Class<T> type() {
		return type;
	}

	/** The thresholds that a policy can move. */
	public final List<Parameter> parameters() {
		return parameters;
	}

	@Override
	public final String toString() {
		return name;
	}
}
