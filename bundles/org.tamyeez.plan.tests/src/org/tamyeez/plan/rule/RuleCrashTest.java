package org.tamyeez.plan.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.Language;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.Plans;

/** A rule that fails is a finding, and the others go on. */
class RuleCrashTest {

	private final Logger log = Logger.getLogger(PlanChecker.class);
	private Level level = Level.ERROR;

	@BeforeEach
	void keepTheExpectedFailuresOutOfTheLog() {
		level = log.getLevel();
		log.setLevel(Level.OFF);
	}

	@AfterEach
	void logAgain() {
		log.setLevel(level);
	}

	/** Fails at goals that are called Bad. */
	private static final class Failing extends Rule<Goal> {
		Failing() {
			super("T01", "always-fails", RuleGroup.FORM, Severity.INFO, Goal.class);
		}

		@Override
		protected void check(Goal goal, Check check) {
			if ("Bad".equals(goal.getName())) {
				throw new IllegalStateException("on purpose");
			}
			if ("Deep".equals(goal.getName())) {
				check(goal, check);
			}
		}
	}

	/** Finds every goal. */
	private static final class FindsAll extends Rule<Goal> {
		FindsAll() {
			super("T02", "duplicate-name", RuleGroup.FORM, Severity.INFO, Goal.class);
		}

		@Override
		protected void check(Goal goal, Check check) {
			check.at(goal).report(goal);
		}
	}

	@Test
	void theOthersGoOn() {
		Checked checked = Plans.withRules(new Failing(), new FindsAll()).check("""
				plan P {
					goal Good sales
					goal Bad sales
				}
				""");
		assertEquals(List.of("duplicate-name", "rule-crashed", "duplicate-name"), checked.rules(), checked::toString);
	}

	@Test
	void theFindingNamesRuleAndPlace() {
		Checked checked = Plans.withRules(new Failing()).check("plan P { goal Bad sales }");
		assertEquals("Bad", checked.marked(checked.findings().get(0)));
		for (Language language : List.of(Language.ENGLISH, Language.ARABIC)) {
			String message = checked.messages(language).get(0);
			assertTrue(message.contains("«always-fails»") && message.contains("on purpose"), message);
		}
	}

	@Test
	void aRuleThatNeverEndsIsContainedToo() {
		Checked checked = Plans.withRules(new Failing()).check("plan P { goal Deep sales }");
		assertEquals(List.of("rule-crashed"), checked.rules(), checked::toString);
	}
}
