package org.tamyeez.plan.rules.audience;

import org.junit.jupiter.api.Test;
import org.tamyeez.testing.RuleTester;

class MarketingMessageWithoutOfferTest {

	private final RuleTester rule = RuleTester.of("marketing-message-without-offer");

	@Test
	void findsAMessageWithoutReasonToBuy() {
		rule.finds("Morning", """
				plan P {
					market Families
					message Morning "Good morning, dear families" to sell for market Families
				}
				""");
	}

	@Test
	void findsAMessageOfSalesInArabic() {
		rule.finds("الصباح", """
				خطة خ { رسالة الصباح "صباح الخير يا أهل الحي" مبيعات }
				""");
	}

	@Test
	void findsAMessageThatMarketingActivitiesCarry() {
		rule.finds("Morning",
				"""
						plan P {
							goal Revenue marketing
							goal Trial promotion
							message Morning "Good morning, dear families"
							phase Open launch { activity Opening serves Revenue says Morning  activity Tasting serves Trial says Morning }
						}
						""");
	}

	@Test
	void findsAMessageWithoutText() {
		rule.finds("Morning", """
				plan P { message Morning marketing to sell }
				""");
	}

	@Test
	void isSilentAboutWhatIsNamed() {
		rule.silent("""
				plan P {
					offering Bread
					offering Cake { guarantee Fresh "Fresh or free" }
					market Families { need Early "Bread before school" }
					message One "Good morning" marketing offers Bread
					message Two "Good morning" marketing merit "open at six"
					message Three "Good morning" marketing answers Early
					message Four "Good morning" marketing evidence Fresh
				}
				""");
	}

	@Test
	void isSilentWhereTheTextTellsTheOffer() {
		rule.silent("""
				plan P {
					offering Loaves "Sourdough loaves"
					market Families
					message One "The sourdough that your children ask for" for market Families
					message Two "Every loaf for 5 SAR" for market Families
					message Three "20 % off this week" for market Families
					message Four "Handmade every night" for market Families
				}
				""");
	}

	@Test
	void isSilentWhereTheArabicTextTellsTheOffer() {
		rule.silent("""
				خطة خ {
					معروض خبز "خبز الخميرة"
					سوق الأسر
					رسالة أولى "خبزكم ينتظركم كل صباح" للسوق الأسر
					رسالة ثانية "الرغيف بخمسة، والسعر لا يزيد" للسوق الأسر
					رسالة ثالثة "خصم ٢٠٪ هذا الأسبوع" للسوق الأسر
					رسالة رابعة "صناعة يدوية كل ليلة" للسوق الأسر
				}
				""");
	}

	@Test
	void isSilentAboutMessagesThatBondSupportOrRespond() {
		rule.silent("""
				plan P {
					market Families
					message Feast "A blessed Eid" to bond for market Families
					message Help "Write to us at any time" to support for market Families
					message Sorry "We are sorry that you had to wait" to respond for market Families
				}
				""");
	}

	@Test
	void isSilentAboutPublicRelations() {
		rule.silent("""
				plan P { message Morning "Good morning" public relations }
				""");
	}

	@Test
	void offersTheOnlyOffering() {
		rule.fixes("""
				plan P {
					offering Bread
					message Morning "Good morning" marketing to sell
				}
				""", """
				plan P {
					offering Bread
					message Morning "Good morning" offers Bread marketing to sell
				}
				""");
	}

	@Test
	void offersTheOnlyOfferingInArabic() {
		rule.fixes("""
				خطة خ {
					معروض خبز
					رسالة الصباح "صباح الخير" تسويق
				}
				""", """
				خطة خ {
					معروض خبز
					رسالة الصباح "صباح الخير" تعرض خبز تسويق
				}
				""");
	}
}
