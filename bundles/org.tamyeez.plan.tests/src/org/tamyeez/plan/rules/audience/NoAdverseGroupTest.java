package org.tamyeez.plan.rules.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.Plans;
import org.tamyeez.testing.RuleTester;

class NoAdverseGroupTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("no-adverse-group");

	@Test
	void findsSupportersOnly() {
		rule.finds("Town", """
				plan P { audience Town { group Neighbours influence supportive  group Farmers influence supportive } }
				""");
	}

	@Test
	void findsSupportersOnlyInArabic() {
		rule.finds("البلدة", """
				خطة خ { جمهور البلدة { فئة الجيران التأثير داعم } }
				""");
	}

	@Test
	void isSilentBesideAnAdverseOrMixedGroup() {
		rule.silent("""
				plan P { audience Town { group Neighbours influence supportive  group Press influence mixed } }
				plan Q { audience Town { group Neighbours influence supportive  group Critics influence adverse } }
				""");
	}

	@Test
	void isSilentBesideAnotherAudienceWithAnAdverseGroup() {
		rule.silent("""
				خطة خ {
					جمهور الأصدقاء { فئة الجيران التأثير داعم }
					جمهور الخصوم { فئة المنافسون التأثير معارض }
				}
				""");
	}

	@Test
	void leavesAGroupWithoutInfluenceToItsOwnRule() {
		rule.silent("""
				plan P { audience Town { group Neighbours influence supportive  group Press } }
				""");
	}

	@Test
	void isSilentAboutALibraryThatNoPlanUses() {
		rule.silent("""
				audience Town { group Neighbours influence supportive }
				""");
	}

	@Test
	void looksAtTheAudienceThatThePlanSharesWithOthers() {
		Plans plans = Plans.withRule("no-adverse-group");
		Map<String, String> files = Map.of(
				"audience.mplan", "audience Town { group Neighbours influence supportive }",
				"plan.mplan", "plan P { goal Trust public relations for audience Town }");
		Checked checked = plans.check(files, "plan.mplan");
		assertEquals(List.of("no-adverse-group"), checked.rules());
		assertEquals("P", checked.marked(checked.findings().get(0)));
		assertEquals(List.of(), plans.check(files, "audience.mplan").rules());
	}

	@Test
	void addsAGroupOfCritics() {
		rule.fixes("""
				plan P {
					audience Town {
						group Critics influence supportive
					}
				}
				""", """
				plan P {
					audience Town {
						group Critics influence supportive
						group Critics_2 "[Whoever may turn against us]" influence adverse
					}
				}
				""");
	}

	@Test
	void addsAGroupOfCriticsInArabic() {
		rule.fixes("""
				خطة خ {
					جمهور البلدة {
						فئة الجيران التأثير داعم
					}
				}
				""", """
				خطة خ {
					جمهور البلدة {
						فئة الجيران التأثير داعم
						فئة المنتقدون "[من قد يقف ضدنا]" التأثير معارض
					}
				}
				""");
	}
}
