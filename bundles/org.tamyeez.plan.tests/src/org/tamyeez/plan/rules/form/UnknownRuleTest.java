package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class UnknownRuleTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("unknown-rule");

	@Test
	void findsAWaiverOfNoRule() {
		rule.finds("pr-mising", """
				plan P { waive pr-mising "Own agency" by Sara until 2027-03-01 }
				""");
	}

	@Test
	void findsASettingOfNoRuleInArabic() {
		rule.finds("كل_شيء", """
				سياسة البيت {
					قاعدة كل_شيء درجتها تحذير
				}
				""");
	}

	@Test
	void findsASettingOfNoGroup() {
		rule.finds("metod", """
				policy House { rules of metod is info }
				""");
	}

	@Test
	void isSilentAboutKnownRulesAndGroups() {
		rule.silent("""
				policy House {
					rules of method is info
					rule pr-missing is off
				}
				plan P {
					waive pr-missing "Own agency" by Sara until 2027-03-01
				}
				""");
	}

	@Test
	void isSilentAboutRulesThatAreNamedInArabicPolicies() {
		rule.silent("""
				سياسة البيت مبنية على صارمة {
					قواعد relationship درجتها تحذير
					قاعدة goal-undecided درجتها معطلة
				}
				خطة خ { السياسة البيت تجاوز waiver-unused "قيد المراجعة" بواسطة سارة حتى ٢٠٢٧-٠٣-٠١ }
				""");
	}

	@Test
	void offersTheNearestRule() {
		rule.fixes("""
				policy House { rule pr-mising is off }
				""", """
				policy House { rule pr-missing is off }
				""");
	}

	@Test
	void offersTheNearestGroup() {
		rule.fixes("""
				policy House { rules of metod is info }
				""", """
				policy House { rules of method is info }
				""");
	}

	@Test
	void knowsRulesByTheirIdentifier() {
		rule.fixes("""
				plan P { waive A12 "Own agency" by Sara until 2027-03-01 }
				""", """
				plan P { waive pr-missing "Own agency" by Sara until 2027-03-01 }
				""");
	}
}
