package org.tamyeez.plan.rules.fields;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class PaidReachWithoutMessageTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("paid-reach-without-message");

	@Test
	void findsMoneyForReachAlone() {
		rule.finds("9,000 SAR", """
				plan P {
					channel Insta social network
					phase Open launch { activity Ads on Insta costs 9,000 SAR }
				}
				""");
	}

	@Test
	void findsItInArabicToo() {
		rule.finds("٩٬٠٠٠ SAR", """
				خطة خ {
					قناة إنستغرام شبكة اجتماعية
					مرحلة الافتتاح إطلاق { نشاط الإعلانات على إنستغرام بتكلفة ٩٬٠٠٠ SAR }
				}
				""");
	}

	@Test
	void isSilentAboutReachThatCarriesAMessage() {
		rule.silent("""
				plan P {
					message Lasts "Five years of daily work"
					channel Insta social network
					phase Open launch { activity Ads on Insta says Lasts costs 9,000 SAR }
				}
				""");
	}

	@Test
	void isSilentAboutWorkThatIsFreeOrReachesNobody() {
		rule.silent("""
				خطة خ {
					قناة إنستغرام شبكة اجتماعية
					مرحلة الافتتاح إطلاق {
						نشاط منشورات على إنستغرام
						نشاط هدايا على إنستغرام بتكلفة ٠ SAR
						نشاط الصور بتكلفة ٩٬٠٠٠ SAR
					}
				}
				""");
	}

	@Test
	void letsItSayTheOnlyMessageForThePeopleOfItsGoals() {
		rule.fixes("""
				plan P {
					audience Riyadh
					market Women part of Riyadh
					goal Spring marketing for market Women
					message Lasts "Five years of daily work" for market Women
					message Craft "Sewn in Riyadh" for audience Riyadh
					channel Insta social network
					phase Open launch { activity Ads serves Spring on Insta costs 9,000 SAR }
				}
				""", """
				plan P {
					audience Riyadh
					market Women part of Riyadh
					goal Spring marketing for market Women
					message Lasts "Five years of daily work" for market Women
					message Craft "Sewn in Riyadh" for audience Riyadh
					channel Insta social network
					phase Open launch { activity Ads serves Spring on Insta says Lasts costs 9,000 SAR }
				}
				""");
	}
}
