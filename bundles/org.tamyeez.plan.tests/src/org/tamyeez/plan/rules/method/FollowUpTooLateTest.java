package org.tamyeez.plan.rules.method;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class FollowUpTooLateTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("follow-up-too-late");

	@Test
	void findsAFirstMeasurementInTheLastFifth() {
		rule.finds("2027-04-01", """
				plan P {
					period 2027-01-01 to 2027-04-10
					goal Revenue marketing
					phase Open launch from 2027-02-01
					measure Revenue on 2027-01-05
					measure Revenue on 2027-04-01
				}
				""");
	}

	@Test
	void findsItInArabicToo() {
		rule.finds("٢٠٢٧-٠٤-٠١", """
				خطة نورة {
					الفترة ٢٠٢٧-٠١-٠١ إلى ٢٠٢٧-٠٤-١٠
					هدف الألفة علاقات عامة
					قياس الألفة في ٢٠٢٧-٠٤-٠١
				}
				""");
	}

	@Test
	void isSilentWhereAFifthIsLeft() {
		rule.silent("""
				plan P {
					period 2027-01-01 to 2027-04-10
					goal Revenue marketing
					measure Revenue on 2027-03-21
				}
				""");
	}

	@Test
	void isSilentAboutALaterMeasurement() {
		rule.silent("""
				plan P {
					period 2027-01-01 to 2027-04-10
					goal Revenue marketing
					measure Revenue on 2027-03-01
					measure Revenue on 2027-04-01
				}
				""");
	}

	@Test
	void isSilentInArabicToo() {
		rule.silent("""
				خطة نورة {
					الفترة ٢٠٢٧-٠١-٠١ إلى ٢٠٢٧-٠٤-١٠
					هدف الألفة علاقات عامة
					قياس الألفة في ٢٠٢٧-٠٢-٠١
				}
				""");
	}

	@Test
	void leavesAsMuchOfThePlanAsThePolicySays() {
		rule.silent("""
				policy House { rule follow-up-too-late with left 5 % }
				plan P {
					policy House
					period 2027-01-01 to 2027-04-10
					goal Revenue marketing
					measure Revenue on 2027-04-01
				}
				""");
	}

	@Test
	void addsAnEarlierMeasurement() {
		rule.fixes("""
				plan P {
					period 2027-01-01 to 2027-04-10
					goal Revenue marketing
					phase Open launch from 2027-02-01
					measure Revenue on 2027-04-01
				}
				""", """
				plan P {
					period 2027-01-01 to 2027-04-10
					goal Revenue marketing
					phase Open launch from 2027-02-01
					measure Revenue on 2027-02-25
					measure Revenue on 2027-04-01
				}
				""");
	}
}
