package org.tamyeez.plan.rule;

import org.eclipse.emf.ecore.EObject;

/**
 * A rule whose findings the engine itself makes, because they are about the text as a whole, about waivers or about other
 * rules. It is declared like any rule so that it is listed, explained and configured like one.
 */
public final class EngineRule extends Rule<EObject> {

	/** The text cannot be understood. */
	public static final EngineRule SYNTAX_ERROR = new EngineRule("W01", "syntax-error", Severity.ERROR);
	/** A value that does not exist is written. */
	public static final EngineRule IMPOSSIBLE_VALUE = new EngineRule("W02", "impossible-value", Severity.ERROR);
	/** A name refers to nothing. */
	public static final EngineRule UNRESOLVED_REFERENCE = new EngineRule("W03", "unresolved-reference", Severity.ERROR);
	/** A waiver waives nothing. */
	public static final EngineRule WAIVER_UNUSED = new EngineRule("W04", "waiver-unused", Severity.WARNING);
	/** A waiver has come to its end. */
	public static final EngineRule WAIVER_EXPIRED = new EngineRule("W05", "waiver-expired", Severity.WARNING);
	/** A rule failed; its findings are missing. */
	public static final EngineRule RULE_CRASHED = new EngineRule("W06", "rule-crashed", Severity.ERROR);

	private EngineRule(String id, String name, Severity severity) {
		super(id, name, RuleGroup.FORM, severity, EObject.class);
	}

	@Override
	protected void check(EObject element, Check check) {
		// The engine reports under this rule; there is nothing to look for in single elements.
	}
}
