package org.tamyeez.plan.rules.method;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class GoalsMissingTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("goals-missing");

	@Test
	void findsAChannelWithoutAGoal() {
		rule.finds("P", """
				plan P {
					channel Insta "Instagram" social network
				}
				""");
	}

	@Test
	void findsAnActivityWithoutAGoal() {
		rule.finds("P", """
				plan P {
					phase Open launch { activity Opening "Opening day" }
				}
				""");
	}

	@Test
	void findsItInArabicToo() {
		rule.finds("حقائب", """
				خطة حقائب {
					قناة المعرض "معرض في المركز" تقليدي معرض
				}
				""");
	}

	@Test
	void isSilentWhereThereIsAGoal() {
		rule.silent("""
				plan P {
					goal Revenue marketing
					channel Insta social network { serves Revenue }
				}
				""");
	}

	@Test
	void isSilentAboutAPlanThatIsJustBegun() {
		rule.silent("""
				plan P {
					offering Bags "Leather bags" product
				}
				""");
	}

	@Test
	void isSilentInArabicToo() {
		rule.silent("""
				خطة حقائب {
					هدف الإيراد تسويق
					مرحلة الافتتاح إطلاق { نشاط الحفل يخدم الإيراد }
				}
				""");
	}
}
