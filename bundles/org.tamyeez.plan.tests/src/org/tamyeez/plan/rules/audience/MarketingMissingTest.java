package org.tamyeez.plan.rules.audience;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class MarketingMissingTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("marketing-missing");

	@Test
	void findsPublicRelationsAlone() {
		rule.finds("P", """
				plan P { goal Trust public relations }
				""");
	}

	@Test
	void findsPublicRelationsAloneInArabic() {
		rule.finds("خ", """
				خطة خ { هدف الثقة علاقات عامة  هدف التغطية إعلام }
				""");
	}

	@Test
	void isSilentBesideMarketing() {
		rule.silent("""
				plan P { goal Trust public relations goal Revenue marketing }
				""");
	}

	@Test
	void isSilentBesideSalesOrPromotion() {
		rule.silent("""
				خطة خ { هدف الثقة علاقات عامة  هدف الطلبات مبيعات }
				خطة د { هدف الثقة علاقات عامة  هدف التجربة ترويج }
				""");
	}

	@Test
	void isSilentAboutAPlanWithoutGoals() {
		rule.silent("""
				plan P { }
				""");
	}

	@Test
	void addsAGoalForTheMarket() {
		rule.fixes("""
				plan P {
					audience Town
					market Families part of Town { age 25 to 45 }
					goal Trust public relations for audience Town
				}
				""", """
				plan P {
					audience Town
					market Families part of Town { age 25 to 45 }
					goal Income "[What the market should bring in]" marketing for market Families
					goal Trust public relations for audience Town
				}
				""");
	}

	@Test
	void addsAGoalForTheMarketInArabic() {
		rule.fixes("""
				خطة خ {
					سوق الأسر { العمر ٢٥ إلى ٤٥ }
					هدف الثقة علاقات عامة
				}
				""", """
				خطة خ {
					سوق الأسر { العمر ٢٥ إلى ٤٥ }
					هدف العائد "[ما ننتظره من السوق]" تسويق للسوق الأسر
					هدف الثقة علاقات عامة
				}
				""");
	}
}
