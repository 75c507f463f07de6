package org.tamyeez.plan.rules.mix;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class CredibilityUnsupportedTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("credibility-unsupported");

	@Test
	void findsABareClaimOnANetwork() {
		rule.finds("Lasts", """
				plan P {
					message Lasts "Five years of daily work" to sell
					channel Insta social network { content Offers says Lasts }
				}
				""");
	}

	@Test
	void findsItInArabic() {
		rule.finds("المتانة", """
				خطة حقائب {
					رسالة المتانة "خمس سنوات من العمل اليومي" للبيع
					قناة الرسائل رسائل نصية { محتوى العروض يقول المتانة }
				}
				""");
	}

	@Test
	void findsItInAnActivity() {
		rule.finds("Lasts", """
				plan P {
					message Lasts to sell
					channel Letter e-mail
					phase Open launch { activity Opening on Letter says Lasts }
				}
				""");
	}

	@Test
	void believesThePlanAboutTrust() {
		rule.finds("Lasts", """
				plan P {
					message Lasts to sell
					channel Leaflet print { trust low content Offers says Lasts }
				}
				""");
	}

	@Test
	void isSilentAboutASupportedMessage() {
		rule.silent("""
				plan P {
					offering Bags { guarantee Years "Five years" }
					message Lasts to sell evidence Bags.Years
					channel Insta social network { content Offers says Lasts }
				}
				""");
	}

	@Test
	void isSilentWherePeopleBelieve() {
		rule.silent("""
				خطة حقائب {
					رسالة المتانة للبيع
					قناة إنستا شبكة اجتماعية { الثقة متوسطة محتوى العروض يقول المتانة }
					قناة الركن معرض { محتوى الشرح يقول المتانة }
				}
				""");
	}

	@Test
	void isSilentAboutMessagesThatDoNotSell() {
		rule.silent("""
				plan P {
					message Craft to bond
					message Bad public relations to sell
					channel Insta social network { content Workshop says Craft, Bad }
				}
				""");
	}

	@Test
	void supportsTheMessageWithAProofOfItsOffering() {
		rule.fixes("""
				plan P {
					offering Shoes { guarantee Sole "Two years" }
					offering Bags { guarantee Years "Five years" }
					message Lasts "Carry it daily" to sell offers Bags
					channel Insta social network { content Offers says Lasts }
				}
				""", """
				plan P {
					offering Shoes { guarantee Sole "Two years" }
					offering Bags { guarantee Years "Five years" }
					message Lasts "Carry it daily" to sell offers Bags evidence Bags.Years
					channel Insta social network { content Offers says Lasts }
				}
				""");
	}

	@Test
	void takesTheOnlyOfferingWhereTheMessageNamesNone() {
		rule.fixes("""
				خطة حقائب {
					معروض الحقائب { ضمان السنوات "خمس سنوات" }
					رسالة المتانة { للبيع }
					قناة إنستا شبكة اجتماعية { محتوى العروض يقول المتانة }
				}
				""", """
				خطة حقائب {
					معروض الحقائب { ضمان السنوات "خمس سنوات" }
					رسالة المتانة { للبيع بدليل الحقائب.السنوات }
					قناة إنستا شبكة اجتماعية { محتوى العروض يقول المتانة }
				}
				""");
	}
}
