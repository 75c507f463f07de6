package org.tamyeez.plan.rules.fields;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class MarketingIsOnlySellingTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("marketing-is-only-selling");

	@Test
	void findsGoalsOfSalesFiguresAlone() {
		rule.finds("revenue", """
				plan P {
					goal Spring marketing { measure revenue to 60,000 SAR }
					goal Summer marketing { measure orders to 450 orders measure new_customers to 90 }
					channel Insta social network { serves Spring }
				}
				""");
	}

	@Test
	void findsThemInArabicToo() {
		rule.finds("الطلبات", """
				خطة خ {
					هدف الربيع تسويق { قياس الطلبات إلى ٤٥٠ طلب }
					رسالة متانة "خمس سنوات من العمل اليومي"
				}
				""");
	}

	@Test
	void isSilentBesideAMeasureOfCustomersThemselves() {
		rule.silent("""
				plan P {
					goal Spring marketing { measure revenue to 60,000 SAR }
					goal Loyal marketing { measure retention to 60 % }
					channel Insta social network { serves Spring }
				}
				""");
	}

	@Test
	void isSilentWhereAMessageAnswersANeed() {
		rule.silent("""
				plan P {
					market Women { need Capacity "Carries a laptop" }
					goal Spring marketing { measure revenue to 60,000 SAR }
					message Lasts "Five years of daily work" answers Capacity
				}
				""");
	}

	@Test
	void isSilentAboutGoalsOfSalesAndAboutAPlanThatHasJustBegun() {
		rule.silent("""
				خطة خ {
					هدف البيع مبيعات { قياس الإيراد إلى ٦٠٬٠٠٠ SAR }
					قناة إنستغرام شبكة اجتماعية { يخدم البيع }
				}
				خطة ج {
					هدف الربيع تسويق { قياس الإيراد إلى ٦٠٬٠٠٠ SAR }
				}
				""");
	}

	@Test
	void letsTheOnlyMessageAnswerTheOnlyNeed() {
		rule.fixes("""
				plan P {
					market Women { need Capacity "Carries a laptop" }
					goal Spring marketing { measure revenue to 60,000 SAR }
					message Lasts "Five years of daily work" for market Women { merit "Full leather" }
				}
				""", """
				plan P {
					market Women { need Capacity "Carries a laptop" }
					goal Spring marketing { measure revenue to 60,000 SAR }
					message Lasts "Five years of daily work" for market Women answers Women.Capacity { merit "Full leather" }
				}
				""");
	}
}
