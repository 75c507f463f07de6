package org.tamyeez.plan.rules.audience;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class PrMeasuredByTrafficTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("pr-measured-by-traffic");

	@Test
	void findsVisits() {
		rule.finds("visits", """
				plan P { goal Trust public relations { measure visits from 2,000 to 5,000 } }
				""");
	}

	@Test
	void findsRevenueInArabic() {
		rule.finds("الإيراد", """
				خطة خ { هدف الثقة علاقات عامة { قياس الإيراد من ٤٠٬٠٠٠ SAR إلى ٦٠٬٠٠٠ SAR } }
				""");
	}

	@Test
	void findsEachMeasureThatIsWrong() {
		rule.findsAsExpected("""
				plan P {
					goal Trust public relations {
						measure sentiment from 55 % to 70 %
						//! pr-measured-by-traffic
						measure leads from 10 to 20
						//! pr-measured-by-traffic
						measure click_rate from 1 % to 2 %
					}
				}
				""");
	}

	@Test
	void findsAMetricOfThePlanThatTellsSales() {
		rule.finds("signed", """
				plan P {
					metric signed tells sales unit number more is better
					goal Trust public relations { measure signed from 1 to 2 }
				}
				""");
	}

	@Test
	void isSilentAboutSentimentAndTrust() {
		rule.silent("""
				plan P {
					goal Trust public relations {
						measure sentiment from 55 % to 70 %
						measure public_trust from 40 % to 55 %
					}
				}
				""");
	}

	@Test
	void isSilentAboutComplaintsWhichAllFieldsCount() {
		rule.silent("""
				خطة خ { هدف الثقة علاقات عامة { قياس الشكاوى من ٩٠ إلى ٤٠ } }
				""");
	}

	@Test
	void isSilentAboutMarketingMeasuredByVisits() {
		rule.silent("""
				plan P { goal Revenue marketing { measure visits from 2,000 to 5,000 } }
				""");
	}

	@Test
	void isSilentAboutAMetricOfAnotherFieldThatCountsNeither() {
		rule.silent("""
				plan P { goal Trust public relations { measure response_time from 9 hours to 2 hours } }
				""");
	}
}
