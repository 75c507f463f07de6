package org.tamyeez.plan.rules.method;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class FollowUpMissingTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("follow-up-missing");

	@Test
	void findsAGoalThatIsNotMeasuredAfterLaunch() {
		rule.finds("Revenue", """
				plan P {
					goal Revenue marketing { measure revenue to 60,000 SAR }
					phase Open launch from 2027-02-15
					measure Revenue on 2027-01-05 actual 40,000 SAR
				}
				""");
	}

	@Test
	void findsAGoalThatIsNeverMeasured() {
		rule.finds("Bond", """
				plan P {
					goal Revenue marketing { measure revenue }
					goal Bond public relations { measure sentiment }
					measure Revenue on 2027-04-01
				}
				""");
	}

	@Test
	void findsItInArabicToo() {
		rule.finds("الألفة", """
				خطة نورة {
					هدف الألفة علاقات عامة { قياس الانطباع }
				}
				""");
	}

	@Test
	void isSilentAboutAMeasurementAfterLaunch() {
		rule.silent("""
				plan P {
					goal Revenue marketing { measure revenue }
					phase Open launch from 2027-02-15
					measure Revenue on 2027-04-01
				}
				""");
	}

	@Test
	void isSilentAboutAMeasurementWithoutADate() {
		rule.silent("""
				plan P {
					goal Revenue marketing { measure revenue }
					phase Open launch from 2027-02-15
					measure Revenue
				}
				""");
	}

	@Test
	void isSilentAboutAGoalThatNothingMeasures() {
		rule.silent("""
				plan P {
					goal Revenue marketing
				}
				""");
	}

	@Test
	void isSilentInArabicToo() {
		rule.silent("""
				خطة نورة {
					هدف الألفة علاقات عامة { قياس الانطباع }
					قياس الألفة في ٢٠٢٧-٠٤-٠١
				}
				""");
	}

	@Test
	void plansAMeasurementBetweenLaunchAndTheLastFifth() {
		rule.fixes("""
				plan P {
					period 2027-01-01 to 2027-04-10
					goal Revenue marketing { measure revenue to 60,000 SAR by 2027-04-10 }
					phase Open launch from 2027-02-01
				}
				""", """
				plan P {
					period 2027-01-01 to 2027-04-10
					goal Revenue marketing { measure revenue to 60,000 SAR by 2027-04-10 }
					phase Open launch from 2027-02-01
					measure Revenue on 2027-02-25
				}
				""");
	}

	@Test
	void namesTheMetricOfAGoalWithSeveral() {
		rule.fixes("""
				خطة نورة {
					الفترة ٢٠٢٧-٠١-٠١ إلى ٢٠٢٧-٠٤-١٠
					هدف المبيعات تسويق {
						قياس الإيراد
						قياس الطلبات
					}
				}
				""", """
				خطة نورة {
					الفترة ٢٠٢٧-٠١-٠١ إلى ٢٠٢٧-٠٤-١٠
					هدف المبيعات تسويق {
						قياس الإيراد
						قياس الطلبات
					}
					قياس المبيعات بمقياس الإيراد في ٢٠٢٧-٠٢-١٧
				}
				""");
	}

	@Test
	void addsTheMeasurementBelowTheOthersAndNotInThePast() {
		rule.fixes("""
				plan P {
					period 2026-12-01 to 2027-06-30
					phase Open launch from 2026-12-10
					goal Revenue marketing { measure revenue to 60,000 SAR by 2027-06-30 }
					goal Bond public relations { measure sentiment to 70 % by 2027-06-30 }
					measure Revenue on 2027-04-01 // with the accounts
					crisis { risk "A film" }
				}
				""", """
				plan P {
					period 2026-12-01 to 2027-06-30
					phase Open launch from 2026-12-10
					goal Revenue marketing { measure revenue to 60,000 SAR by 2027-06-30 }
					goal Bond public relations { measure sentiment to 70 % by 2027-06-30 }
					measure Revenue on 2027-04-01 // with the accounts
					measure Bond on 2027-03-18
					crisis { risk "A film" }
				}
				""");
	}
}
