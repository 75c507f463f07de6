package org.tamyeez.plan.rules.method;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class DeadlineOutsidePlanTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("deadline-outside-plan");

	@Test
	void findsADeadlineAfterThePlan() {
		rule.finds("2027-09-30", """
				plan P {
					period 2027-01-03 to 2027-06-30
					goal Revenue marketing { measure revenue to 60,000 SAR by 2027-09-30 }
				}
				""");
	}

	@Test
	void findsADeadlineBeforeThePlan() {
		rule.finds("2026-12-31", """
				plan P {
					period 2027-01-03 to 2027-06-30
					goal Revenue marketing { measure revenue to 60,000 SAR by 2026-12-31 }
				}
				""");
	}

	@Test
	void findsItInArabicToo() {
		rule.finds("٢٠٢٧-٠٧-٠١", """
				خطة حقائب {
					الفترة ٢٠٢٧-٠١-٠٣ إلى ٢٠٢٧-٠٦-٣٠
					هدف المبيعات تسويق { قياس الإيراد إلى ٦٠٬٠٠٠ SAR بحلول ٢٠٢٧-٠٧-٠١ }
				}
				""");
	}

	@Test
	void isSilentAboutTheLastDayOfThePlan() {
		rule.silent("""
				plan P {
					period 2027-01-03 to 2027-06-30
					goal Revenue marketing { measure revenue to 60,000 SAR by 2027-06-30 }
				}
				""");
	}

	@Test
	void isSilentWhereThePlanHasNoPeriod() {
		rule.silent("""
				plan P {
					goal Revenue marketing { measure revenue to 60,000 SAR by 2027-06-30 }
				}
				""");
	}

	@Test
	void isSilentAboutAHijriDayWithinThePlan() {
		rule.silent("""
				خطة حقائب {
					الفترة ٢٠٢٧-٠١-٠٣ إلى ٢٠٢٧-٠٦-٣٠
					هدف المبيعات تسويق { قياس الإيراد إلى ٦٠٬٠٠٠ SAR بحلول ١٤٤٨-١٠-٠١ هـ }
				}
				""");
	}

	@Test
	void movesTheDeadlineToTheEndOfThePlan() {
		rule.fixes("""
				plan P {
					period 2027-01-03 to 2027-06-30
					goal Revenue marketing { measure revenue to 60,000 SAR by 2027-09-30 }
				}
				""", """
				plan P {
					period 2027-01-03 to 2027-06-30
					goal Revenue marketing { measure revenue to 60,000 SAR by 2027-06-30 }
				}
				""");
	}
}
