package org.tamyeez.plan.rules.fields;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class DisciplinesShareAnActivityTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("disciplines-share-an-activity");

	@Test
	void findsAnActivityOfTwoFields() {
		rule.finds("Bond", """
				plan P {
					goal Spring marketing
					goal Bond public relations
					phase Open launch { activity Opening serves Spring, Bond }
				}
				""");
	}

	@Test
	void findsItInArabicToo() {
		rule.finds("الخبر", """
				خطة خ {
					هدف البيع مبيعات
					هدف الخبر إعلام
					مرحلة الافتتاح إطلاق { نشاط الحفل يخدم البيع، الخبر }
				}
				""");
	}

	@Test
	void isSilentWhereOneOfThemLeads() {
		rule.silent("""
				plan P {
					goal Spring marketing
					goal Bond public relations
					phase Open launch { activity Opening serves Spring, Bond leading Bond }
				}
				""");
	}

	@Test
	void takesPromotionForAPartOfMarketing() {
		rule.silent("""
				خطة خ {
					هدف الربيع تسويق
					هدف العروض ترويج
					مرحلة الافتتاح إطلاق { نشاط الحفل يخدم الربيع، العروض }
				}
				""");
	}

	@Test
	void leavesAGoalThatMixesFieldsToTheRuleForIt() {
		rule.silent("""
				plan P {
					goal Spring marketing, public relations
					goal Summer marketing
					phase Open launch { activity Opening serves Spring, Summer }
				}
				""");
	}

	@Test
	void letsEitherGoalLead() {
		rule.fixes("""
				plan P {
					goal Spring marketing
					goal Bond public relations
					phase Open launch { activity Opening serves Spring, Bond from 2027-02-15 }
				}
				""", """
				plan P {
					goal Spring marketing
					goal Bond public relations
					phase Open launch { activity Opening serves Spring, Bond leading Spring from 2027-02-15 }
				}
				""", """
				plan P {
					goal Spring marketing
					goal Bond public relations
					phase Open launch { activity Opening serves Spring, Bond leading Bond from 2027-02-15 }
				}
				""");
	}
}
