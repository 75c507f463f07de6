package org.tamyeez.plan.rules.audience;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class MarketEqualsAudienceTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("market-equals-audience");

	@Test
	void findsAMarketThatNothingSetsApart() {
		rule.finds("Town", """
				plan P {
					audience Town { group Neighbours  group Press }
					market Everyone part of Town
				}
				""");
	}

	@Test
	void findsAMarketOfAllGroups() {
		rule.finds("الجيران", """
				خطة خ {
					جمهور البلدة { فئة الجيران  فئة الصحفيون }
					سوق الناس جزء من الجيران، الصحفيون { الجنس الجميع }
				}
				""");
	}

	@Test
	void findsAMarketThatCountsAsManyPeople() {
		rule.finds("9,000 people", """
				plan P {
					audience Town { group Neighbours size 8,000 people  group Press size 40 people }
					market Families part of Town { age 25 to 45  size 9,000 people }
				}
				""");
	}

	@Test
	void isSilentAboutAMarketWithATrait() {
		rule.silent("""
				plan P {
					audience Town { group Neighbours  group Press }
					market Families part of Town { need Breakfast "Fresh bread before school" }
					market Students part of Town { age 18 to 25 }
					market Nearby part of Town { place "Old quarter" }
				}
				""");
	}

	@Test
	void isSilentAboutAMarketOfOneGroup() {
		rule.silent("""
				خطة خ {
					جمهور البلدة { فئة الجيران  فئة الصحفيون }
					سوق الأسر جزء من الجيران
				}
				""");
	}

	@Test
	void isSilentAboutTheOnlyGroupOfAnUnfinishedAudience() {
		rule.silent("""
				plan P {
					audience Town { group Neighbours }
					market Families part of Neighbours
				}
				""");
	}

	@Test
	void isSilentAboutASmallerMarket() {
		rule.silent("""
				plan P {
					audience Town { group Neighbours size 8,000 people  group Press size 40 people }
					market Families part of Town { size 900 people }
				}
				""");
	}

	@Test
	void isSilentWhereSizesCannotBeCompared() {
		rule.silent("""
				plan P {
					audience Town { group Neighbours size 800 households  group Press }
					market Families part of Town { size 9,000 people }
				}
				""");
	}
}
