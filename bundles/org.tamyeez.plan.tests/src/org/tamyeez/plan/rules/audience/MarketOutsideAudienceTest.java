package org.tamyeez.plan.rules.audience;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.RuleTester;

class MarketOutsideAudienceTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("market-outside-audience");

	@Test
	void findsAMarketOfNoAudience() {
		rule.finds("Families", """
				plan P { market Families { age 25 to 45 } }
				""");
	}

	@Test
	void findsASharedMarket() {
		rule.finds("الأسر", """
				سوق الأسر { العمر ٢٥ إلى ٤٥ }
				""");
	}

	@Test
	void isSilentAboutAMarketOfAGroup() {
		rule.silent("""
				plan P {
					audience Town { group Neighbours }
					market Families part of Neighbours
				}
				""");
	}

	@Test
	void isSilentAboutAMarketOfAnAudienceInArabic() {
		rule.silent("""
				خطة خ {
					جمهور البلدة
					سوق الأسر جزء من البلدة
				}
				""");
	}

	@Test
	void makesItPartOfTheOnlyAudience() {
		rule.fixes("""
				plan P {
					audience Town
					market Families "Young families" { age 25 to 45 }
				}
				""", """
				plan P {
					audience Town
					market Families "Young families" part of Town { age 25 to 45 }
				}
				""");
	}

	@Test
	void makesItPartOfTheOnlyAudienceInArabic() {
		rule.fixes("""
				خطة خ {
					جمهور البلدة
					سوق الأسر
				}
				""", """
				خطة خ {
					جمهور البلدة
					سوق الأسر جزء من البلدة
				}
				""");
	}

	@Test
	void doesNotChooseBetweenTwoAudiences() {
		Checked checked = rule.finds("Families", """
				plan P {
					audience Town
					audience Country
					market Families
				}
				""");
		assertTrue(checked.findings().get(0).fixes().isEmpty());
	}
}
