package org.tamyeez.plan.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamyeez.examples.ExamplePlans;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.Expectations;
import org.tamyeez.testing.Plans;

/** The example plans are what they claim to be: in order, or wrong in just the ways that stand above their lines. */
class ExamplePlansTest {

	static List<String> good() {
		return ExamplePlans.good();
	}

	static List<String> flawed() {
		return ExamplePlans.flawed();
	}

	@ParameterizedTest
	@MethodSource("good")
	void isInOrder(String path) {
		Checked checked = check(path);
		assertEquals("", checked.toString());
	}

	@ParameterizedTest
	@MethodSource("flawed")
	void isWrongAsItSays(String path) {
		Expectations.assertMet(check(path));
	}

	private static Checked check(String path) {
		return Plans.withAllRules().check(ExamplePlans.folder(path), ExamplePlans.fileName(path));
	}
}
