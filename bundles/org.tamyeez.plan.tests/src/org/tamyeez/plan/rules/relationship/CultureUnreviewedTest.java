package org.tamyeez.plan.rules.relationship;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class CultureUnreviewedTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("culture-unreviewed");

	@Test
	void findsACultureThatNobodyLooksAfter() {
		rule.finds("\"Formal dress\"", """
				plan P { market Women { culture "Formal dress" } market Men { culture "Formal dress too" }
				message Roomy "A laptop fits" }""");
	}

	@Test
	void findsACultureThatNobodyLooksAfterInArabic() {
		rule.finds("\"لباس رسمي\"", """
				خطة خ { سوق نساء { الثقافة "لباس رسمي" } قناة إنستا شبكة اجتماعية { محتوى الورشة } }""");
	}

	@Test
	void isSilentWhereAnActivityReviewsTheCulture() {
		rule.silent("""
				plan P { market Women { culture "Formal dress" } message Roomy "A laptop fits"
				phase Ready preparation { activity Look reviews culture } }""");
	}

	@Test
	void isSilentWhereARoleHasTheSkill() {
		rule.silent("""
				plan P { market Women { culture "Formal dress" } message Roomy "A laptop fits"
				team { role Sara skills writing, culture } }""");
	}

	@Test
	void isSilentWhereNoCultureIsStatedOrNothingIsPublished() {
		rule.silent("plan P { market Women message Roomy \"A laptop fits\" }");
		rule.silent("plan P { market Women { culture \"Formal dress\" } }");
	}

	@Test
	void isSilentWhereAnAgencyKnowsTheCultureInArabic() {
		rule.silent("""
				خطة خ {
					سوق نساء { الثقافة "لباس رسمي" }
					رسالة السعة "تتسع لحاسوب"
					فريق { مزود خدمة نون المهارات ثقافة، تصميم }
				}
				""");
		rule.silent("خطة خ { سوق نساء { الثقافة \"…\" } رسالة السعة \"تتسع لحاسوب\" }");
	}

	@Test
	void addsAReviewToThePreparation() {
		rule.fixes("""
				plan P {
				  market Women { culture "Formal dress" }
				  goal Revenue sales
				  message Roomy "A laptop fits"
				  team { provider Noon agency role Sara }
				  phase Known PR
				  phase Ready preparation
				}
				""", """
				plan P {
				  market Women { culture "Formal dress" }
				  goal Revenue sales
				  message Roomy "A laptop fits"
				  team { provider Noon agency role Sara }
				  phase Known PR
				  phase Ready preparation {
				    activity Culture_review serves Revenue by Sara reviews culture
				  }
				}
				""");
	}
}
