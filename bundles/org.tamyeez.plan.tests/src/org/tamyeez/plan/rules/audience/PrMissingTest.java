package org.tamyeez.plan.rules.audience;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class PrMissingTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("pr-missing");

	@Test
	void findsMarketingAlone() {
		rule.finds("P", """
				plan P { goal Revenue marketing }
				""");
	}

	@Test
	void findsMarketingAloneInArabic() {
		rule.finds("حقائب", """
				خطة حقائب { هدف الإيراد تسويق }
				""");
	}

	@Test
	void isSilentBesidePublicRelations() {
		rule.silent("""
				plan P { goal Revenue marketing goal Bond public relations }
				""");
	}

	@Test
	void isSilentAboutAPlanOfPublicRelationsAlone() {
		rule.silent("""
				خطة خ { هدف الألفة علاقات عامة }
				""");
	}

	@Test
	void addsAGoalForTheAudienceInFrontOfMarketing() {
		rule.fixes("""
				plan P {
					audience Town
					goal Revenue marketing
				}
				""", """
				plan P {
					audience Town
					goal Goodwill "[How people should see us]" public relations for audience Town
					goal Revenue marketing
				}
				""");
	}

	@Test
	void addsAGoalUnderANameThatIsFree() {
		rule.fixes("""
				خطة خ {
					جمهور البلدة
					هدف حسن_السمعة تسويق
				}
				""", """
				خطة خ {
					جمهور البلدة
					هدف حسن_السمعة_2 "[كيف نريد أن يرانا الناس]" علاقات عامة للجمهور البلدة
					هدف حسن_السمعة تسويق
				}
				""");
	}

	@Test
	void addsNothingWhereThereIsNoAudience() {
		assertTrue(rule.finds("P", "plan P { goal Revenue marketing }").findings().get(0).fixes().isEmpty());
	}
}
