package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class ContributesToCycleTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("contributes-to-cycle");

	@Test
	void findsAGoalThatContributesToItself() {
		rule.finds("A", """
				plan P { goal A sales contributes to A }
				""");
	}

	@Test
	void findsACircleOnceInArabic() {
		rule.finds("ب", """
				خطة خ {
					هدف أ مبيعات يسهم في ب
					هدف ب مبيعات يسهم في ج
					هدف ج مبيعات يسهم في أ
					هدف د مبيعات يسهم في أ
				}
				""");
	}

	@Test
	void isSilentAboutATree() {
		rule.silent("""
				plan P {
					goal A sales
					goal B sales contributes to A
					goal C sales contributes to A
					goal D sales contributes to C
				}
				""");
	}

	@Test
	void isSilentAboutEqualNamesInTwoPlansInArabic() {
		rule.silent("""
				خطة خ {
					هدف أ مبيعات يسهم في ب
					هدف ب مبيعات
				}
				خطة ذ {
					هدف ب مبيعات يسهم في أ
					هدف أ مبيعات
				}
				""");
	}

	@Test
	void removesTheStep() {
		rule.fixes("""
				plan P {
					goal A sales contributes to B
					goal B sales contributes to A
				}
				""", """
				plan P {
					goal A sales
					goal B sales contributes to A
				}
				""");
	}
}
