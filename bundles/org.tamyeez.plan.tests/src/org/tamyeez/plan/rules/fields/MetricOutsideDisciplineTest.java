package org.tamyeez.plan.rules.fields;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class MetricOutsideDisciplineTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("metric-outside-discipline");

	@Test
	void findsSalesMeasuredByWhatPeopleThink() {
		rule.finds("sentiment", """
				plan P {
					goal Shops sales { measure sentiment to 70 % }
				}
				""");
	}

	@Test
	void findsMediaMeasuredByRevenueInArabic() {
		rule.finds("الإيراد", """
				خطة خ {
					هدف الصحف إعلام { قياس الإيراد إلى ٩٬٠٠٠ SAR }
				}
				""");
	}

	@Test
	void findsPublicRelationsMeasuredByMarketShare() {
		rule.finds("market_share", """
				plan P {
					goal Bond public relations { measure market_share to 8 % }
				}
				""");
	}

	@Test
	void findsAMetricOfThePlanItself() {
		rule.finds("shelf", """
				plan P {
					metric shelf "Space on shelves" tells sales unit percent
					goal Answers communication { measure shelf to 8 % }
				}
				""");
	}

	@Test
	void leavesPublicRelationsMeasuredBySalesToTheRuleForIt() {
		rule.silent("""
				plan P {
					goal Bond public relations { measure revenue to 9,000 SAR measure visits to 900 }
				}
				""");
	}

	@Test
	void takesPromotionForAPartOfMarketing() {
		rule.silent("""
				plan P {
					goal Spring marketing { measure coupon_use to 300 coupons }
					goal Offers promotion { measure orders to 450 orders }
				}
				""");
	}

	@Test
	void isSilentAboutAMetricThatTellsNoField() {
		rule.silent("""
				خطة خ {
					مقياس ابتسامات
					هدف الصحف إعلام { قياس ابتسامات إلى ٩ }
					هدف بلا { قياس الإيراد إلى ٩٬٠٠٠ SAR }
				}
				""");
	}

	@Test
	void makesItAGoalOfTheOnlyFieldThatFits() {
		rule.fixes("""
				plan P {
					goal Known sales { measure reputation to 60 % }
				}
				""", """
				plan P {
					goal Known public relations { measure reputation to 60 % }
				}
				""");
	}

	@Test
	void speaksTheLanguageOfTheGoalInItsFix() {
		rule.fixes("""
				خطة خ {
					هدف الثقة تسويق { قياس ثقة_الجمهور إلى ٦٠٪ }
				}
				""", """
				خطة خ {
					هدف الثقة علاقات عامة { قياس ثقة_الجمهور إلى ٦٠٪ }
				}
				""");
	}
}
