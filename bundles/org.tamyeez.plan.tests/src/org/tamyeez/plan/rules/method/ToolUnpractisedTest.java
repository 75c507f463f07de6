package org.tamyeez.plan.rules.method;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class ToolUnpractisedTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("tool-unpractised");

	@Test
	void findsAToolThatNobodyPractised() {
		rule.finds("Planner", """
				plan P {
					team { role Sara }
					tool Planner "Posting planner" paid used by Sara
				}
				""");
	}

	@Test
	void findsAToolThatWasOnlyStudied() {
		rule.finds("Planner", """
				plan P {
					tool Planner free from 2027-02-01 studied on 2027-01-05
				}
				""");
	}

	@Test
	void findsPracticeAfterTheFirstUse() {
		rule.finds("2027-02-20", """
				plan P {
					tool Planner free practised on 2027-02-20
					phase Open launch from 2027-02-15 { activity Opening uses Planner }
				}
				""");
	}

	@Test
	void findsStudyAfterTheFirstUse() {
		rule.finds("2027-02-20", """
				plan P {
					tool Planner free from 2027-02-01 studied on 2027-02-20 practised on 2027-01-20
				}
				""");
	}

	@Test
	void findsItInArabicToo() {
		rule.finds("الجدولة", """
				خطة نورة {
					أداة الجدولة مدفوعة
				}
				""");
	}

	@Test
	void isSilentAboutPracticeBeforeUse() {
		rule.silent("""
				plan P {
					tool Planner paid from 2027-02-01 studied on 2027-01-05 practised on 2027-01-12
				}
				""");
	}

	@Test
	void isSilentInArabicToo() {
		rule.silent("""
				خطة نورة {
					أداة الجدولة مجانية جربت في ٢٠٢٧-٠١-١٢ من ٢٠٢٧-٠٢-٠١
				}
				""");
	}

	@Test
	void plansPracticeAWeekBeforeTheFirstUse() {
		rule.fixes("""
				plan P {
					tool Planner "Posting planner" paid from 2027-02-08
				}
				""", """
				plan P {
					tool Planner "Posting planner" paid from 2027-02-08 practised on 2027-02-01
				}
				""");
	}

	@Test
	void bringsStudyAndPracticeForward() {
		rule.fixes("""
				plan P {
					tool Planner paid from 2027-02-08 studied on 2027-02-10 practised on 2027-02-12
				}
				""", """
				plan P {
					tool Planner paid from 2027-02-08 studied on 2027-02-01 practised on 2027-02-01
				}
				""");
	}

	@Test
	void plansPracticeInArabicToo() {
		rule.fixes("""
				خطة نورة {
					أداة الجدولة مجانية من ٢٠٢٧-٠٢-٠٨
				}
				""", """
				خطة نورة {
					أداة الجدولة مجانية من ٢٠٢٧-٠٢-٠٨ جربت في ٢٠٢٧-٠٢-٠١
				}
				""");
	}
}
