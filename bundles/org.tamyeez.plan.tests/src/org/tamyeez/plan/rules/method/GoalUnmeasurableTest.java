package org.tamyeez.plan.rules.method;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class GoalUnmeasurableTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("goal-unmeasurable");

	@Test
	void findsAGoalThatNothingMeasures() {
		rule.finds("Revenue", """
				plan P {
					goal Revenue "Sell more" marketing
				}
				""");
	}

	@Test
	void findsAMeasureWithoutATarget() {
		rule.finds("revenue", """
				plan P {
					goal Revenue marketing { measure revenue from 40,000 SAR by 2027-06-30 }
				}
				""");
	}

	@Test
	void findsAMeasureWithNeitherTargetNorDeadline() {
		rule.finds("revenue", """
				plan P {
					goal Revenue marketing { measure revenue }
				}
				""");
	}

	@Test
	void findsAMeasureWithoutADeadlineInArabic() {
		rule.finds("الإيراد", """
				خطة حقائب {
					هدف المبيعات تسويق { قياس الإيراد من ٤٠٬٠٠٠ SAR إلى ٦٠٬٠٠٠ SAR }
				}
				""");
	}

	@Test
	void isSilentAboutACompleteMeasure() {
		rule.silent("""
				plan P {
					goal Revenue marketing { measure revenue from 40,000 SAR to 60,000 SAR by 2027-06-30 }
				}
				""");
	}

	@Test
	void isSilentAboutWhatIsMeasuredBesideIt() {
		rule.silent("""
				plan P {
					goal Revenue marketing {
						measure orders
						measure revenue to 60,000 SAR by 2027-06-30
					}
				}
				""");
	}

	@Test
	void isSilentInArabicToo() {
		rule.silent("""
				خطة حقائب {
					هدف المبيعات تسويق { قياس الإيراد إلى ٦٠٬٠٠٠ SAR بحلول ٢٠٢٧-٠٦-٣٠ }
				}
				""");
	}

	@Test
	void takesTheEndOfThePlanAsTheDeadline() {
		rule.fixes("""
				plan P {
					period 2027-01-03 to 2027-06-30
					goal Revenue marketing {
						measure revenue from 40,000 SAR to 60,000 SAR
					}
				}
				""", """
				plan P {
					period 2027-01-03 to 2027-06-30
					goal Revenue marketing {
						measure revenue from 40,000 SAR to 60,000 SAR by 2027-06-30
					}
				}
				""");
	}

	@Test
	void takesTheEndOfThePlanAsItIsWritten() {
		rule.fixes("""
				خطة حقائب {
					الفترة ١٤٤٨-٠٩-٠١ هـ إلى ١٤٤٨-١٢-٢٩ هـ
					هدف المبيعات تسويق { قياس الإيراد إلى ٦٠٬٠٠٠ SAR }
				}
				""", """
				خطة حقائب {
					الفترة ١٤٤٨-٠٩-٠١ هـ إلى ١٤٤٨-١٢-٢٩ هـ
					هدف المبيعات تسويق { قياس الإيراد إلى ٦٠٬٠٠٠ SAR بحلول ١٤٤٨-١٢-٢٩ هـ }
				}
				""");
	}
}
