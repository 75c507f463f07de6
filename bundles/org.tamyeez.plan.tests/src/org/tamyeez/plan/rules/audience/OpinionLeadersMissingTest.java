package org.tamyeez.plan.rules.audience;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class OpinionLeadersMissingTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("opinion-leaders-missing");

	@Test
	void findsAnAudienceWithoutThem() {
		rule.finds("Town", """
				plan P { audience Town { group Neighbours influence supportive  group Critics influence adverse } }
				""");
	}

	@Test
	void findsItInArabicToo() {
		rule.finds("البلدة", """
				خطة خ { جمهور البلدة { فئة الجيران التأثير داعم } }
				""");
	}

	@Test
	void isSilentAboutAGroupThatLeadsOpinion() {
		rule.silent("""
				plan P { audience Town { group Neighbours  group Cooks leads opinion } }
				""");
	}

	@Test
	void isSilentWhereAnotherAudienceHasThem() {
		rule.silent("""
				خطة خ {
					جمهور البلدة { فئة الجيران }
					جمهور الصحافة { فئة الكتاب يقود الرأي }
				}
				""");
	}

	@Test
	void isSilentAboutAnAudienceWithoutGroups() {
		rule.silent("""
				plan P { audience Town }
				""");
	}

	@Test
	void addsAGroupOfOpinionLeaders() {
		rule.fixes("""
				plan P {
					audience Town {
						group Neighbours
					}
				}
				""", """
				plan P {
					audience Town {
						group Neighbours
						group Voices "[Whoever people listen to]" influence mixed leads opinion
					}
				}
				""");
	}

	@Test
	void addsAGroupOfOpinionLeadersInArabic() {
		rule.fixes("""
				خطة خ {
					جمهور البلدة {
						فئة الجيران
					}
				}
				""", """
				خطة خ {
					جمهور البلدة {
						فئة الجيران
						فئة أصحاب_الرأي "[من يصغي الناس إليهم]" التأثير متباين يقود الرأي
					}
				}
				""");
	}
}
