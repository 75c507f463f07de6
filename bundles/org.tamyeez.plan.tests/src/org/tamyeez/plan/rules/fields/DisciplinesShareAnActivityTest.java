package org.tamyeez.plan.rules.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tamyeez.plan.rule.Fix;
import org.tamyeez.testing.RuleTester;

class DisciplinesShareAnActivityTest {

	private final RuleTester rule = RuleTester.of("disciplines-share-an-activity");

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
		String before = """
				plan P {
					goal Spring marketing
					goal Bond public relations
					phase Open launch { activity Opening serves Spring, Bond from 2027-02-15 }
				}
				""";
		List<Fix> fixes = rule.finds("Bond", before).findings().get(0).fixes();
		assertEquals(2, fixes.size());
		String after = fixes.get(1).applyTo(before);
		assertEquals(before.replace("serves Spring, Bond", "serves Spring, Bond leading Bond"), after);
		rule.silent(after);
		rule.silent(fixes.get(0).applyTo(before));
	}
}
