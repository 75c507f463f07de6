package org.tamyeez.testing;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestTemplate;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleMessages;

/**
 * What the tests of a rule have shown, and what they still owe: wrong and right plans enough, some of them in Arabic, a
 * finding for each of the rule's messages, and each of its fixes made.
 */
final class Evidence {

	private static final int CASES = 2;

	private final Set<String> wrong = new HashSet<>();
	private final Set<String> right = new HashSet<>();
	private final Set<String> said = new HashSet<>();
	private final Set<String> mended = new HashSet<>();
	private final Set<Method> passed = new HashSet<>();

	/** A plan in which the rule found something. */
	void wrong(Checked checked) {
		wrong.add(checked.text());
		for (Finding finding : checked.findings()) {
			said.add(finding.message());
			finding.related().forEach(related -> said.add(related.message()));
		}
	}

	/** A plan in which the rule found nothing. */
	void right(Checked checked) {
		right.add(checked.text());
	}

	/** A fix that was made and did what it had to. */
	void mended(String message) {
		mended.add(message);
	}

	/** A test that came to its end. */
	void passed(Method test) {
		passed.add(test);
	}

	/** Whether all tests of a class have passed: who runs one alone, or has one that fails, is not asked for more. */
	boolean isWhole(Class<?> tests) {
		return Stream.of(tests.getDeclaredMethods()).filter(Evidence::isTest).allMatch(passed::contains);
	}

	private static boolean isTest(Method method) {
		return method.isAnnotationPresent(Test.class) || Stream.of(method.getAnnotations())
				.anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(TestTemplate.class));
	}

	/** What is missing, in words for whoever writes the tests. */
	List<String> debts(Rule<?> rule, RuleMessages messages) {
		List<String> debts = new ArrayList<>();
		addCases(wrong, "wrong", debts);
		addCases(right, "right", debts);
		Set<String> keys = new TreeSet<>(messages.keys(rule.group(), Language.ENGLISH));
		keys.removeIf(key -> !key.equals(rule.name()) && !key.startsWith(rule.name() + ".")
				|| key.equals(rule.name() + ".summary"));
		for (String key : keys) {
			boolean fix = key.startsWith(rule.name() + ".fix");
			if (!(fix ? mended : said).contains(key)) {
				debts.add((fix ? "a test of the fix " : "a case of the message ") + key);
			}
		}
		return debts;
	}

	private static void addCases(Set<String> plans, String kind, List<String> debts) {
		if (plans.size() < CASES) {
			debts.add("another " + kind + " plan");
		}
		if (plans.stream().noneMatch(Evidence::isArabic)) {
			debts.add("a " + kind + " plan in Arabic");
		}
	}

	/** Whether the first word of a plan is Arabic: its first keyword. */
	private static boolean isArabic(String plan) {
		return plan.codePoints().filter(Character::isLetter).limit(1)
				.anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
	}
}
