package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class StatedTwiceTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("stated-twice");

	@Test
	void findsASecondBudget() {
		rule.finds("12,000 SAR", """
				plan P {
					budget 10,000 SAR
					budget 12,000 SAR
				}
				""");
	}

	@Test
	void findsASecondKindInArabic() {
		rule.finds("خدمة", """
				خطة خ {
					معروض الحقائب منتج خدمة
				}
				""");
	}

	@Test
	void findsASecondPeriodOnce() {
		rule.finds("2027-02-01", """
				plan P {
					period 2027-01-01 to 2027-06-30
					period 2027-02-01 to 2027-07-31
				}
				""");
	}

	@Test
	void findsASecondAccount() {
		rule.finds("\"@other\" verified", """
				plan P {
					channel C { account "@one" account "@other" verified }
				}
				""");
	}

	@Test
	void findsASecondDeadlineOfAnActivity() {
		rule.finds("2027-04-01", """
				plan P {
					phase L launch { activity A to 2027-03-01 to 2027-04-01 }
				}
				""");
	}

	@Test
	void isSilentAboutWhatThereCanBeSeveralOf() {
		rule.silent("""
				plan P {
					goal A marketing sales { measure revenue measure orders }
					channel C { serves A serves A reaches M reaches N }
					market M
					market N
				}
				""");
	}

	@Test
	void isSilentAboutTwoPlansAndTwoLanguagesInArabic() {
		rule.silent("""
				خطة خ {
					العميل "نورة" en "Noura"
					الميزانية ١٠٬٠٠٠ SAR
					هدف ه "هدف" en "Goal" تسويق للسوق س { للسوق ع }
					سوق س
					سوق ع
				}
				خطة ذ { العميل "نورة" الميزانية ١٠٬٠٠٠ SAR }
				""");
	}

	@Test
	void keepsTheLast() {
		rule.fixes("""
				plan P {
					budget 10,000 SAR
					budget 12,000 SAR
				}
				""", """
				plan P {
					budget 12,000 SAR
				}
				""");
	}

	@Test
	void keepsTheLastPeriod() {
		rule.fixes("""
				plan P {
					period 2027-01-01 to 2027-06-30
					period 2027-02-01 to 2027-07-31
				}
				""", """
				plan P {
					period 2027-02-01 to 2027-07-31
				}
				""");
	}

	@Test
	void keepsTheLastKind() {
		rule.fixes("""
				خطة خ {
					معروض الحقائب منتج خدمة
				}
				""", """
				خطة خ {
					معروض الحقائب خدمة
				}
				""");
	}
}
