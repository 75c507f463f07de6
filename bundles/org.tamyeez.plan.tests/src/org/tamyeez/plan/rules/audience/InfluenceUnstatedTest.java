package org.tamyeez.plan.rules.audience;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class InfluenceUnstatedTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("influence-unstated");

	@Test
	void findsEachGroupWithoutInfluence() {
		rule.findsAsExpected("""
				plan P {
					audience Town {
						//! influence-unstated
						group Neighbours "People of the quarter"
						group Press influence mixed
						//! influence-unstated
						group Critics leads opinion
					}
				}
				""");
	}

	@Test
	void findsASharedGroupInArabic() {
		rule.finds("الجيران", """
				جمهور البلدة { فئة الجيران يهمه "الهدوء" }
				""");
	}

	@Test
	void isSilentWhereItIsStated() {
		rule.silent("""
				plan P { audience Town { group Neighbours influence supportive  group Critics { influence adverse } } }
				""");
	}

	@Test
	void isSilentAboutAnAudienceWithoutGroups() {
		rule.silent("""
				خطة خ { جمهور البلدة }
				""");
	}

	@Test
	void statesAMixedInfluence() {
		rule.fixes("""
				plan P {
					audience Town {
						group Neighbours "People of the quarter" leads opinion { cares about "quiet" }
					}
				}
				""", """
				plan P {
					audience Town {
						group Neighbours "People of the quarter" influence mixed leads opinion { cares about "quiet" }
					}
				}
				""");
	}

	@Test
	void statesAMixedInfluenceInArabic() {
		rule.fixes("""
				جمهور البلدة { فئة الجيران }
				""", """
				جمهور البلدة { فئة الجيران التأثير متباين }
				""");
	}
}
