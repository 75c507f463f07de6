package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class TargetOnWrongSideTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("target-on-wrong-side");

	@Test
	void findsLessOfWhatShouldGrow() {
		rule.finds("40,000 SAR", """
				plan P {
					goal A sales { measure revenue from 60,000 SAR to 40,000 SAR }
				}
				""");
	}

	@Test
	void findsMoreOfWhatShouldShrinkInArabic() {
		rule.finds("٣٠ شكوى", """
				خطة خ {
					هدف ه علاقات عامة { قياس الشكاوى من ١٠ شكوى إلى ٣٠ شكوى }
				}
				""");
	}

	@Test
	void comparesLengthsOfTime() {
		rule.finds("1 day", """
				plan P {
					goal A communication { measure response_time from 2 hours to 1 day }
				}
				""");
	}

	@Test
	void isSilentOnTheRightSide() {
		rule.silent("""
				plan P {
					goal A sales { measure revenue from 40,000 SAR to 60,000 SAR }
					goal B communication { measure response_time from 1 day to 120 minutes }
					goal C public relations { measure sentiment from 60 % to 60 % }
				}
				""");
	}

	@Test
	void isSilentWhereUnitsDiffer() {
		rule.silent("""
				plan P {
					goal A sales { measure revenue from 60,000 SAR to 40,000 USD }
				}
				""");
	}

	@Test
	void isSilentWhereLessIsBetterInArabic() {
		rule.silent("""
				مقياس الانتظار يخبر عن اتصال الوحدة زمن الأقل أفضل
				خطة خ {
					هدف أ علاقات عامة { قياس الشكاوى من ٣٠ شكوى إلى ١٠ شكاوى }
					هدف ب اتصال { قياس الانتظار من ١ أسبوع إلى ٥ أيام }
					هدف ج مبيعات { قياس الإيراد من ٩٬٠٠٠ SAR إلى ١٠٬٠٠٠ SAR }
				}
				""");
	}

	@Test
	void letsTheValuesChangePlaces() {
		rule.fixes("""
				plan P {
					goal A sales { measure revenue from 60,000 SAR to 40,000 SAR }
				}
				""", """
				plan P {
					goal A sales { measure revenue from 40,000 SAR to 60,000 SAR }
				}
				""");
	}
}
