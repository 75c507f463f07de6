package org.tamyeez.plan.rules.method;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class BaselineMissingTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("baseline-missing");

	@Test
	void findsATargetWithoutTodaysValue() {
		rule.finds("60,000 SAR", """
				plan P {
					goal Revenue marketing { measure revenue to 60,000 SAR by 2027-06-30 }
				}
				""");
	}

	@Test
	void findsItInArabicToo() {
		rule.finds("٧٠٪", """
				خطة حقائب {
					هدف الألفة علاقات عامة { قياس الانطباع إلى ٧٠٪ بحلول ٢٠٢٧-٠٦-٣٠ }
				}
				""");
	}

	@Test
	void isSilentAboutABaseline() {
		rule.silent("""
				plan P {
					goal Revenue marketing { measure revenue from 40,000 SAR to 60,000 SAR by 2027-06-30 }
				}
				""");
	}

	@Test
	void isSilentAboutABeginningFromNothing() {
		rule.silent("""
				plan P {
					goal Orders sales { measure orders from 0 to 200 by 2027-06-30 }
				}
				""");
	}

	@Test
	void isSilentWhereThereIsNoTargetEither() {
		rule.silent("""
				خطة حقائب {
					هدف الألفة علاقات عامة { قياس الانطباع }
				}
				""");
	}

	@Test
	void takesWhatWasMeasuredBeforeLaunch() {
		rule.fixes("""
				plan P {
					period 2027-01-03 to 2027-06-30
					goal Revenue marketing { measure revenue to 60,000 SAR by 2027-06-30 }
					phase Open launch from 2027-02-15 to 2027-03-01
					measure Revenue on 2027-04-01 actual 47,000 SAR
					measure Revenue on 2027-01-05 actual 40,000 SAR
				}
				""", """
				plan P {
					period 2027-01-03 to 2027-06-30
					goal Revenue marketing { measure revenue from 40,000 SAR on 2027-01-05 to 60,000 SAR by 2027-06-30 }
					phase Open launch from 2027-02-15 to 2027-03-01
					measure Revenue on 2027-04-01 actual 47,000 SAR
					measure Revenue on 2027-01-05 actual 40,000 SAR
				}
				""");
	}

	@Test
	void writesTheBaselineInArabic() {
		rule.fixes("""
				خطة حقائب {
					الفترة ٢٠٢٧-٠١-٠٣ إلى ٢٠٢٧-٠٦-٣٠
					هدف الألفة علاقات عامة { قياس الانطباع إلى ٧٠٪ بحلول ٢٠٢٧-٠٦-٣٠ }
					قياس الألفة في ٢٠٢٧-٠١-٠٣ الفعلي ٥٥٪
				}
				""", """
				خطة حقائب {
					الفترة ٢٠٢٧-٠١-٠٣ إلى ٢٠٢٧-٠٦-٣٠
					هدف الألفة علاقات عامة { قياس الانطباع من ٥٥٪ في ٢٠٢٧-٠١-٠٣ إلى ٧٠٪ بحلول ٢٠٢٧-٠٦-٣٠ }
					قياس الألفة في ٢٠٢٧-٠١-٠٣ الفعلي ٥٥٪
				}
				""");
	}
}
