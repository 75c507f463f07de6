package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class UnknownParameterTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("unknown-parameter");

	@Test
	void findsAThresholdThatTheRuleLacks() {
		rule.finds("first-year", """
				policy House { rule date-implausible with first-year 1990 }
				""");
	}

	@Test
	void findsAThresholdOfARuleWithoutAnyInArabic() {
		rule.finds("الأول", """
				سياسة البيت {
					قاعدة pr-missing مع الأول 5
				}
				""");
	}

	@Test
	void isSilentAboutThresholdsOfTheRule() {
		rule.silent("""
				policy House { rule date-implausible with earliest-year 1990, latest-year 2040 }
				""");
	}

	@Test
	void leavesUnknownRulesToAnotherRule() {
		rule.silent("""
				policy House { rule no-such-rule with first-year 1990 }
				""");
	}

	@Test
	void isSilentAboutThresholdsOfTheRuleInArabic() {
		rule.silent("""
				سياسة البيت {
					قاعدة selling-only-channel درجتها خطأ مع share ٤٠٪
					قاعدة pr-missing درجتها معطلة
				}
				""");
	}

	@Test
	void offersTheNearestThreshold() {
		rule.fixes("""
				policy House { rule date-implausible with erliest-year 1990 }
				""", """
				policy House { rule date-implausible with earliest-year 1990 }
				""");
	}
}
