package org.tamyeez.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.plan.rule.Fix;

/** Tests one rule alone: on plans that are wrong, on plans that are right, and by its fixes. */
public final class RuleTester {

	private final String rule;
	private final Plans plans;

	private RuleTester(String rule) {
		this.rule = rule;
		this.plans = Plans.withRule(rule);
	}

	/** A tester of the rule with a name. */
	public static RuleTester of(String rule) {
		return new RuleTester(rule);
	}

	/**
	 * Checks that the rule finds one thing in a text, and marks it.
	 *
	 * @param marked the text that the finding points at
	 * @param text   a file's text, with whatever the rule does not look at left out
	 */
	public Checked finds(String marked, String text) {
		Checked checked = plans.check(text);
		assertEquals(List.of(rule), checked.rules(), checked::toString);
		Finding finding = checked.findings().get(0);
		assertEquals(marked, checked.marked(finding));
		for (Language language : List.of(Language.ENGLISH, Language.ARABIC)) {
			String message = checked.messages(language).get(0);
			assertFalse(message.matches("(?s).*\\{\\d.*|.*\\bnull\\b.*"), () -> "A message with a hole: " + message);
		}
		return checked;
	}

	/** Checks that the findings of the rule are those that the text names above its lines. */
	public void findsAsExpected(String text) {
		Expectations.assertMet(plans.check(text));
	}

	/** Checks that the rule finds nothing in a text. */
	public void silent(String text) {
		Checked checked = plans.check(text);
		assertTrue(checked.findings().isEmpty(), checked::toString);
	}

	/**
	 * Checks that the rule finds one thing and has one fix for it, that the fix gives a text, and that nothing is found
	 * there any more.
	 */
	public void fixes(String before, String after) {
		Checked checked = plans.check(before);
		assertEquals(List.of(rule), checked.rules(), checked::toString);
		List<Fix> fixes = checked.findings().get(0).fixes();
		assertEquals(1, fixes.size(), "fixes");
		assertEquals(after, fixes.get(0).applyTo(before));
		assertFalse(checked.title(checked.findings().get(0), fixes.get(0), Language.ARABIC).isBlank());
		silent(after);
	}
}
