package org.tamyeez.plan.rule;

import java.util.List;

/**
 * Rules that somebody else adds: a house's own, say. The provider stands on the class path, named in
 * {@code META-INF/services/org.tamyeez.plan.rule.RuleProvider}, and its rules are listed, configured and waived like all
 * others. The page of a rule stands beside its class, in {@code rules/en/<name>.md} and {@code rules/ar/<name>.md}.
 */
public interface RuleProvider {

	/** The rules. Their identifiers and names must be free; letter X is kept for identifiers from outside. */
	List<Rule<?>> rules();

	/**
	 * The base name of the resource bundle that has the messages of the rules, in English; its Arabic version ends in
	 * {@code _ar}. The keys are those of any rule: {@code <name>.summary}, {@code <name>}, and one for each variant, related
	 * place and fix.
	 */
	String messages();

	/** What loads the messages. */
	default ClassLoader classLoader() {
		return getClass().getClassLoader();
	}
}
