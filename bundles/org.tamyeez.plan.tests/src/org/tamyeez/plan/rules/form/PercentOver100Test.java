package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class PercentOver100Test {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("percent-over-100");

	@Test
	void findsAShareOfMoreThanAll() {
		rule.finds("120 %", """
				plan P {
					goal A public relations { measure sentiment from 60 % to 120 % }
				}
				""");
	}

	@Test
	void findsAMeasuredShareInArabic() {
		rule.finds("١٣٠٪", """
				خطة خ {
					هدف ه علاقات عامة { قياس الانطباع من ٦٠٪ إلى ٩٠٪ }
					قياس ه الفعلي ١٣٠٪
				}
				""");
	}

	@Test
	void findsAToleranceThatToleratesEverything() {
		rule.finds("150 %", """
				plan P {
					goal A sales { measure revenue to 90 SAR }
					measure A on 2027-03-01 tolerance 150 %
				}
				""");
	}

	@Test
	void findsAGroupLargerThanItsAudience() {
		rule.finds("110 %", """
				plan P { audience R { group Shoppers size 110 % } }
				""");
	}

	@Test
	void isSilentUpToAHundred() {
		rule.silent("""
				plan P {
					goal A public relations { measure sentiment from 60 % to 100 % }
					measure A actual 70 % tolerance 5 %
				}
				""");
	}

	@Test
	void isSilentAboutMetricsOfThePlanWhichMayCountGrowth() {
		rule.silent("""
				metric growth tells sales unit percent more is better
				plan P {
					goal A sales { measure growth to 150 % }
				}
				""");
	}

	@Test
	void isSilentAboutAFullShareAndAboutGrowthInArabic() {
		rule.silent("""
				مقياس النمو يخبر عن مبيعات الوحدة نسبة الأكثر أفضل
				خطة خ {
					هدف الرضا علاقات عامة { قياس الانطباع من ٦٠٪ إلى ١٠٠٪ }
					هدف التوسع مبيعات { قياس النمو إلى ١٥٠٪ }
					قياس الرضا الفعلي ٧٠٪ التفاوت المقبول ١٠٠٪
				}
				""");
	}
}
