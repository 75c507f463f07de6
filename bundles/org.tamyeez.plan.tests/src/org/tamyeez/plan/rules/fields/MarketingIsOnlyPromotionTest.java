package org.tamyeez.plan.rules.fields;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class MarketingIsOnlyPromotionTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("marketing-is-only-promotion");

	@Test
	void findsPromotionAlone() {
		rule.finds("P", """
				plan P {
					goal Spring marketing
					channel Insta social network { serves Spring }
				}
				""");
	}

	@Test
	void findsActivitiesAloneInArabic() {
		rule.finds("خ", """
				خطة خ {
					هدف العروض ترويج
					مرحلة الافتتاح إطلاق { نشاط المسابقة يخدم العروض }
				}
				""");
	}

	@Test
	void isSilentWhereAnOfferingIsDescribed() {
		rule.silent("""
				plan P {
					offering Bags
					goal Spring marketing
					channel Insta social network { serves Spring }
				}
				""");
	}

	@Test
	void isSilentWhereAStudyOrAShopIsPlanned() {
		rule.silent("""
				plan P {
					study Interviews
					goal Spring marketing
					channel Insta social network { serves Spring }
				}
				plan Q {
					phase Asking study
					goal Spring marketing
					channel Insta social network { serves Spring }
				}
				plan R {
					goal Spring marketing
					channel Shop store { serves Spring }
				}
				""");
	}

	@Test
	void isSilentWhereNothingIsDoneYet() {
		rule.silent("""
				خطة خ {
					هدف الربيع تسويق
				}
				""");
	}

	@Test
	void findsPromotionBesideGoalsOfOtherFields() {
		rule.finds("P", """
				plan P {
					goal Bond public relations
					goal Seen promotion
					message Now "Look at us" for market Everybody
					market Everybody
					channel Bridges outdoor { serves Seen, Bond }
					phase Ready preparation { activity Print serves Seen }
				}
				""");
	}
}
