package org.tamyeez.plan.rules.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.Plans;
import org.tamyeez.testing.RuleTester;

class MarketingGoalForAudienceTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("marketing-goal-for-audience");

	@Test
	void findsMarketingAimedAtAnAudience() {
		rule.finds("Town", """
				plan P {
					audience Town { group Neighbours }
					goal Revenue marketing for audience Town
				}
				""");
	}

	@Test
	void findsSalesAimedAtAGroup() {
		rule.finds("Town.Neighbours", """
				plan P {
					audience Town { group Neighbours }
					goal Orders sales for audience Town.Neighbours
				}
				""");
	}

	@Test
	void findsPromotionInArabic() {
		rule.finds("البلدة", """
				خطة خ {
					جمهور البلدة
					هدف التجربة ترويج للجمهور البلدة
				}
				""");
	}

	@Test
	void findsAnAudienceBesideAMarket() {
		rule.finds("Town", """
				plan P {
					audience Town
					market Families part of Town
					goal Revenue marketing for market Families for audience Town
				}
				""");
	}

	@Test
	void isSilentAboutMarketingForAMarket() {
		rule.silent("""
				plan P {
					audience Town
					market Families part of Town
					goal Revenue marketing for market Families
				}
				""");
	}

	@Test
	void isSilentAboutPublicRelationsMediaAndCommunication() {
		rule.silent("""
				خطة خ {
					جمهور البلدة
					هدف الثقة علاقات عامة للجمهور البلدة
					هدف التغطية إعلام للجمهور البلدة
					هدف الرد اتصال للجمهور البلدة
				}
				""");
	}

	@Test
	void isSilentAboutAGoalThatMixesDisciplines() {
		rule.silent("""
				plan P {
					audience Town
					goal Both marketing, public relations for audience Town
				}
				""");
	}

	@Test
	void aimsTheGoalAtTheMarketWithinTheAudience() {
		rule.fixes("""
				plan P {
					audience Town { group Neighbours }
					market Families part of Town.Neighbours
					goal Revenue marketing for audience Town
				}
				""", """
				plan P {
					audience Town { group Neighbours }
					market Families part of Town.Neighbours
					goal Revenue marketing for market Families
				}
				""");
	}

	@Test
	void aimsTheGoalAtTheMarketWithinTheGroupInArabic() {
		rule.fixes("""
				خطة خ {
					جمهور البلدة { فئة الجيران }
					سوق الأسر جزء من الجيران
					سوق الزوار جزء من البلدة
					هدف الإيراد تسويق للجمهور الجيران
				}
				""", """
				خطة خ {
					جمهور البلدة { فئة الجيران }
					سوق الأسر جزء من الجيران
					سوق الزوار جزء من البلدة
					هدف الإيراد تسويق للسوق الأسر
				}
				""");
	}

	@Test
	void knowsTheMarketsThatItsFileShares() {
		rule.fixes("""
				audience Town
				market Families part of Town
				plan P {
					goal Revenue marketing for audience Town
				}
				""", """
				audience Town
				market Families part of Town
				plan P {
					goal Revenue marketing for market Families
				}
				""");
	}

	@Test
	void aimsTheGoalAtAMarketThatTheFileOfTheAudienceShares() {
		String library = "audience Town { group Buyers } market Women part of Town.Buyers { age 25 to 40 }";
		String plan = "plan P { goal Revenue marketing for audience Town }";
		Checked checked = Plans.withRule("marketing-goal-for-audience")
				.check(Map.of("library.mplan", library, "plan.mplan", plan), "plan.mplan");
		assertEquals("plan P { goal Revenue marketing for market Women }",
				checked.findings().get(0).fixes().get(0).applyTo(plan));
	}
}
