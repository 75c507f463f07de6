package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class WaiverIncompleteTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("waiver-incomplete");

	@Test
	void findsAWaiverOfAllThreeMissing() {
		rule.finds("pr-missing", """
				plan P {
					waive pr-missing
				}
				""");
	}

	@Test
	void findsAWaiverWithoutReasonInArabic() {
		rule.finds("pr-missing", """
				خطة خ {
					تجاوز pr-missing بواسطة سارة حتى ٢٠٢٧-٠٣-٠١
				}
				""");
	}

	@Test
	void findsAWaiverWithoutOwner() {
		rule.finds("pr-missing", """
				plan P { waive pr-missing "Own agency" until 2027-03-01 }
				""");
	}

	@Test
	void findsAWaiverWithoutEnd() {
		rule.finds("pr-missing", """
				plan P { waive pr-missing "Own agency" by Sara }
				""");
	}

	@Test
	void isSilentAboutACompleteWaiver() {
		rule.silent("""
				plan P { waive pr-missing "Own agency" by Sara until 2027-03-01 }
				""");
	}

	@Test
	void isSilentAboutACompleteWaiverInArabic() {
		rule.silent("""
				خطة خ {
					هدف ه تسويق { تجاوز goal-unmeasurable "يُتفق على القيمة في مارس" بواسطة "سارة العلي" حتى ١٤٤٨-١٠-٠١ هـ }
				}
				""");
	}

	@Test
	void addsWhatIsMissing() {
		rule.fixes("""
				plan P {
					period 2027-01-03 to 2027-06-30
					waive pr-missing
				}
				""", """
				plan P {
					period 2027-01-03 to 2027-06-30
					waive pr-missing "[Why this is right here]" by "[Name]" until 2027-06-30
				}
				""");
	}

	@Test
	void keepsWhatIsThere() {
		rule.fixes("""
				خطة خ {
					تجاوز pr-missing "للعميل وكالته" حتى ٢٠٢٧-٠٣-٠١
				}
				""", """
				خطة خ {
					تجاوز pr-missing "للعميل وكالته" بواسطة "[الاسم]" حتى ٢٠٢٧-٠٣-٠١
				}
				""");
	}
}
