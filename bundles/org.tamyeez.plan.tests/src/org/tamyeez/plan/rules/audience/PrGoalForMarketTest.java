package org.tamyeez.plan.rules.audience;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class PrGoalForMarketTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("pr-goal-for-market");

	@Test
	void findsAGoalAimedAtAMarket() {
		rule.finds("Women", """
				plan P {
					audience Riyadh { group Shoppers }
					market Women part of Riyadh.Shoppers
					goal Bond public relations for market Women
				}
				""");
	}

	@Test
	void findsItInArabicToo() {
		rule.finds("النساء", """
				خطة خ {
					جمهور الرياض { فئة المتسوقات }
					سوق النساء جزء من الرياض.المتسوقات
					هدف الألفة علاقات عامة للسوق النساء
				}
				""");
	}

	@Test
	void isSilentAboutAGoalForAnAudience() {
		rule.silent("""
				plan P {
					audience Riyadh { group Shoppers }
					goal Bond public relations for audience Riyadh
				}
				""");
	}

	@Test
	void isSilentAboutMarketingForAMarket() {
		rule.silent("""
				plan P {
					audience Riyadh
					market Women part of Riyadh
					goal Revenue marketing for market Women
				}
				""");
	}

	@Test
	void isSilentAboutAGoalThatMixesDisciplines() {
		rule.silent("""
				plan P {
					audience Riyadh
					market Women part of Riyadh
					goal Both marketing, public relations for market Women for audience Riyadh
				}
				""");
	}

	@Test
	void isSilentAboutPublicRelationsForAGroupInArabic() {
		rule.silent("""
				خطة خ {
					جمهور الرياض { فئة المتسوقات فئة أصحاب_الرأي }
					سوق النساء جزء من الرياض.المتسوقات
					هدف الألفة علاقات عامة للجمهور الرياض.المتسوقات
					هدف الإيراد مبيعات للسوق النساء
				}
				""");
	}

	@Test
	void aimsTheGoalAtTheAudienceOfTheMarket() {
		rule.fixes("""
				plan P {
					audience Riyadh { group Shoppers }
					market Women part of Riyadh.Shoppers
					goal Bond public relations for market Women
				}
				""", """
				plan P {
					audience Riyadh { group Shoppers }
					market Women part of Riyadh.Shoppers
					goal Bond public relations for audience Riyadh.Shoppers
				}
				""");
	}

	@Test
	void speaksTheLanguageOfTheGoalInItsFix() {
		rule.fixes("""
				خطة خ {
					جمهور الرياض
					سوق النساء جزء من الرياض
					هدف الألفة علاقات عامة للسوق النساء
				}
				""", """
				خطة خ {
					جمهور الرياض
					سوق النساء جزء من الرياض
					هدف الألفة علاقات عامة للجمهور الرياض
				}
				""");
	}
}
