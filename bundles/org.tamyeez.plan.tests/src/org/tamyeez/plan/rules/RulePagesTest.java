package org.tamyeez.plan.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamyeez.doc.RulePage;
import org.tamyeez.plan.rule.EngineRule;
import org.tamyeez.plan.rule.Fix;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.Plans;

/** The pages of the rules are right: they have their headings, and their examples do what they say. */
class RulePagesTest {

	static Stream<Rule<?>> rules() {
		return AllRules.own().stream();
	}

	static Stream<Rule<?>> rulesWithExamples() {
		return rules().filter(rule -> !(rule instanceof EngineRule));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void hasAPageInBothLanguagesWithTheSameSections(Rule<?> rule) {
		for (RulePage.Edition edition : RulePage.Edition.values()) {
			RulePage page = RulePage.of(rule.name(), edition)
					.orElseThrow(() -> new AssertionError("No page " + edition + " for " + rule.name()));
			assertEquals(edition.headings(), page.headings(), rule.name());
			assertTrue(page.sections().values().stream().noneMatch(String::isBlank),
					() -> "An empty section: " + rule.name());
		}
	}

	@ParameterizedTest
	@MethodSource("rulesWithExamples")
	void examplesDoWhatThePageSays(Rule<?> rule) {
		Plans plans = Plans.withRule(rule.name());
		for (RulePage.Edition edition : RulePage.Edition.values()) {
			RulePage page = RulePage.of(rule.name(), edition).orElseThrow();
			Checked wrong = plans.check(page.wrongExample());
			assertEquals(List.of(rule.name()), wrong.rules(), () -> edition + " wrong example:\n" + wrong);
			Checked right = plans.check(page.rightExample());
			assertEquals(List.of(), right.rules(), () -> edition + " right example:\n" + right);
			for (Fix fix : wrong.findings().get(0).fixes()) {
				Checked fixed = plans.check(fix.applyTo(page.wrongExample()));
				assertEquals(List.of(), fixed.rules(), () -> edition + " after the fix:\n" + fixed.text() + fixed);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("rules")
	void pageNamesEveryParameter(Rule<?> rule) {
		List<String> missing = new ArrayList<>();
		for (RulePage.Edition edition : RulePage.Edition.values()) {
			String section = RulePage.of(rule.name(), edition).orElseThrow().parameters();
			rule.parameters().stream().filter(parameter -> !section.contains("`" + parameter.name() + "`"))
					.forEach(parameter -> missing.add(edition + " " + parameter.name()));
		}
		assertEquals(List.of(), missing);
	}
}
