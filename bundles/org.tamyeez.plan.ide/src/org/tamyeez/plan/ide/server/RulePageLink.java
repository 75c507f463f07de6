package org.tamyeez.plan.ide.server;

import org.tamyeez.plan.model.Language;

/**
 * The address of a rule's page in what editors are told. Its scheme is our own: the editor shows the page in its help;
 * {@code tamyeez explain} prints the same page elsewhere.
 */
public final class RulePageLink {

	/** What all addresses of rule pages begin with. */
	public static final String PREFIX = "tamyeez:rules/";

	private RulePageLink() {
	}

	/**
	 * The address of a page.
	 *
	 * @param rule     the rule's name
	 * @param language the language of the page
	 */
	public static String of(String rule, Language language) {
		return PREFIX + (language == Language.ARABIC ? "ar/" : "en/") + rule;
	}
}
