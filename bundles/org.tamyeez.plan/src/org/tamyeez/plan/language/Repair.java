package org.tamyeez.plan.language;

/**
 * Tokens that may parse better, and how they differ from what was written.
 *
 * @param kind   what was wrong if this helps
 * @param offset where that is shown
 * @param tokens the tokens
 * @param sign   the sign that was put in; empty if it was none
 */
record Repair(SyntaxProblem.Kind kind, int offset, TokenRow tokens, String sign) {

	Repair(SyntaxProblem.Kind kind, int offset, TokenRow tokens) {
		this(kind, offset, tokens, "");
	}
}
