package org.tamyeez.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.plan.rule.Fix;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleCatalogue;
import org.tamyeez.plan.rule.RuleMessages;
import org.tamyeez.plan.rule.Severity;

/**
 * Tests one rule alone: on plans that are wrong, on plans that are right, and by its fixes. As a static extension of a test
 * class, it also sees to it that the class leaves nothing of the rule untested, and says what is missing.
 */
public final class RuleTester implements AfterEachCallback, AfterAllCallback {

	private final String rule;
	private final Plans plans;
	private final Evidence evidence = new Evidence();

	private RuleTester(String rule) {
		this.rule = rule;
		this.plans = Plans.withRule(rule);
	}

	/** A tester of the rule with a name. */
	public static RuleTester of(String rule) {
		return new RuleTester(rule);
	}

	/** The name of the rule. */
	public String rule() {
		return rule;
	}

	/**
	 * Checks that the rule finds one thing in a text, and marks it.
	 *
	 * @param marked the text that the finding points at
	 * @param text   a file's text, with whatever the rule does not look at left out
	 */
	public Checked finds(String marked, String text) {
		Checked checked = findsOne(text);
		assertEquals(marked, checked.marked(checked.findings().get(0)));
		for (Language language : List.of(Language.ENGLISH, Language.ARABIC)) {
			String message = checked.messages(language).get(0);
			assertFalse(message.matches("(?s).*\\{\\d.*|.*\\bnull\\b.*"), () -> "A message with a hole: " + message);
		}
		return checked;
	}

	private Checked findsOne(String text) {
		Checked checked = plans.check(text);
		assertEquals(List.of(rule), checked.rules(), checked::toString);
		evidence.wrong(checked);
		return checked;
	}

	/** Checks that the findings of the rule are those that the text names above its lines. */
	public Checked findsAsExpected(String text) {
		Checked checked = plans.check(text);
		Expectations.assertMet(checked);
		evidence.wrong(checked);
		return checked;
	}

	/** Checks that the rule finds nothing in a text. */
	public void silent(String text) {
		evidence.right(nothingIn(text));
	}

	private Checked nothingIn(String text) {
		Checked checked = plans.check(text);
		assertTrue(checked.findings().isEmpty(), checked::toString);
		return checked;
	}

	/**
	 * Checks that the rule finds one thing and has some fixes for it, that each gives a text, and that nothing is found
	 * there any more, nor any error that was not there before.
	 *
	 * @param before the text with the finding
	 * @param afters the text after each of the fixes, in the order in which they are offered
	 */
	public void fixes(String before, String... afters) {
		Checked checked = findsOne(before);
		Finding finding = checked.findings().get(0);
		List<Fix> fixes = finding.fixes();
		assertEquals(Stream.of(afters).toList(), fixes.stream().map(fix -> fix.applyTo(before)).toList());
		for (Fix fix : fixes) {
			String after = fix.applyTo(before);
			assertFalse(checked.title(finding, fix, Language.ARABIC).isBlank());
			nothingIn(after);
			assertEquals(errors(before), errors(before, after), "errors that the fix brings");
			evidence.mended(fix.message());
		}
	}

	private static TreeSet<String> errors(String... texts) {
		TreeSet<String> errors = new TreeSet<>();
		for (String text : texts) {
			Plans.withAllRules().check(text).findings().stream().filter(one -> one.severity() == Severity.ERROR)
					.forEach(one -> errors.add(one.rule()));
		}
		return errors;
	}

	@Override
	@NonNullByDefault({})
	public void afterEach(ExtensionContext context) {
		if (context.getExecutionException().isEmpty()) {
			evidence.passed(context.getRequiredTestMethod());
		}
	}

	@Override
	@NonNullByDefault({})
	public void afterAll(ExtensionContext context) {
		if (evidence.isWhole(context.getRequiredTestClass())) {
			Rule<?> tested = plans.service(RuleCatalogue.class).find(rule).orElseThrow();
			assertEquals(List.of(), evidence.debts(tested, plans.service(RuleMessages.class)),
					() -> "The tests of " + rule + " leave out");
		}
	}
}
