package org.tamyeez.plan.rules.fields;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class MarketingIsOnlyMediaTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("marketing-is-only-media");

	@Test
	void findsMarketingByThePressAlone() {
		rule.finds("P", """
				plan P {
					goal Spring marketing
					channel Papers press { serves Spring }
					channel Talks radio { serves Spring }
				}
				""");
	}

	@Test
	void findsItInArabicToo() {
		rule.finds("خ", """
				خطة خ {
					هدف الربيع تسويق
					قناة الصحف صحافة { يخدم الربيع }
				}
				""");
	}

	@Test
	void isSilentBesideAChannelThatMeetsCustomers() {
		rule.silent("""
				plan P {
					goal Spring marketing
					channel Papers press { serves Spring }
					channel Shop store { serves Spring }
				}
				""");
	}

	@Test
	void takesPaidAirTimeForAdvertising() {
		rule.silent("""
				خطة خ {
					هدف الربيع تسويق
					قناة الصحف صحافة { يخدم الربيع }
					قناة الأثير إذاعة { يخدم الربيع الميزانية ٩٬٠٠٠ SAR }
				}
				""");
	}

	@Test
	void isSilentAboutMediaThatServesAGoalOfItsOwn() {
		rule.silent("""
				plan P {
					goal Spring marketing
					goal News media
					channel Papers press { serves News }
				}
				""");
	}

	@Test
	void findsAppearancesThatActivitiesPlan() {
		rule.finds("P", """
				plan P {
					goal Spring marketing
					channel Papers press
					channel Evening television
					phase Open launch { activity Talk serves Spring on Papers, Evening }
				}
				""");
	}
}
