package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class PartOverWholeTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("part-over-whole");

	@Test
	void findsAMarketLargerThanItsGroup() {
		rule.finds("5,000 people", """
				plan P {
					audience R { group Shoppers size 3,000 people }
					market Women part of Shoppers { size 5,000 people }
				}
				""");
	}

	@Test
	void findsItInArabic() {
		rule.finds("٥٬٠٠٠ شخص", """
				خطة خ {
					جمهور الرياض { فئة المتسوقات الحجم ٣٬٠٠٠ شخص }
					سوق النساء جزء من الرياض.المتسوقات { الحجم ٥٬٠٠٠ شخص }
				}
				""");
	}

	@Test
	void isSilentAboutASmallerMarket() {
		rule.silent("""
				plan P {
					audience R { group Shoppers size 3,000 people }
					market Women part of Shoppers { size 3,000 people }
				}
				""");
	}

	@Test
	void isSilentAboutDifferentThings() {
		rule.silent("""
				plan P {
					audience R { group Shoppers size 3,000 families }
					market Women part of Shoppers { size 5,000 people }
				}
				""");
	}

	@Test
	void isSilentAboutAMarketOfSeveralGroupsInArabic() {
		rule.silent("""
				خطة خ {
					جمهور الرياض { فئة المتسوقات الحجم ٣٬٠٠٠ شخص فئة الطالبات الحجم ٣٬٠٠٠ شخص فئة الأمهات }
					سوق النساء جزء من الرياض.المتسوقات، الرياض.الطالبات { الحجم ٥٬٠٠٠ شخص }
					سوق الأمهات جزء من الرياض.الأمهات { الحجم ٥٬٠٠٠ شخص }
				}
				""");
	}

	@Test
	void findsAMarketOfAGroupThatTheFileShares() {
		rule.finds("901 families", """
				audience R { group Neighbours size 900 families }
				plan P { market Families part of R.Neighbours { size 901 families } }
				""");
	}
}
