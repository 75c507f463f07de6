package org.tamyeez.plan.rules.method;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class TeamMissingTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("team-missing");

	@Test
	void findsAnActivityWithoutAnOwner() {
		rule.finds("Opening", """
				plan P {
					team {
						role Sara skills event
						role Huda skills design
					}
					phase Open launch { activity Opening "Opening day" }
				}
				""");
	}

	@Test
	void findsAChannelThatNobodyCanRun() {
		rule.finds("Insta", """
				provider Studio agency
				plan P {
					channel Insta social network
					channel Stand exhibition { run by Studio }
				}
				""");
	}

	@Test
	void findsAMissingTeamOnce() {
		rule.finds("P", """
				plan P {
					channel Insta social network
					channel Stand exhibition
					phase Open launch { activity Opening on Stand }
				}
				""");
	}

	@Test
	void findsItInArabicToo() {
		rule.finds("الحفل", """
				خطة نورة {
					فريق { دور سارة دور هدى }
					مرحلة الافتتاح إطلاق { نشاط الحفل }
				}
				""");
	}

	@Test
	void leavesATeamThatLacksTheSkillToAnotherRule() {
		rule.silent("""
				plan P {
					team { role Sara skills design }
					channel Insta social network
				}
				""");
	}

	@Test
	void isSilentAboutWhatPeopleTellEachOther() {
		rule.silent("""
				plan P {
					channel Friends word of mouth
				}
				""");
	}

	@Test
	void isSilentAboutAChannelThatSomebodyRuns() {
		rule.silent("""
				plan P {
					channel Insta social network { run by Studio }
				}
				provider Studio agency
				""");
	}

	@Test
	void isSilentAboutAnOwnerInArabic() {
		rule.silent("""
				خطة نورة {
					فريق { دور سارة }
					قناة المعرض معرض
					مرحلة الافتتاح إطلاق { نشاط الحفل على المعرض بواسطة سارة }
				}
				""");
	}

	@Test
	void givesTheActivityToTheOnlyRole() {
		rule.fixes("""
				plan P {
					team { role Sara }
					phase Open launch {
						activity Opening "Opening day" costs 500 SAR
					}
				}
				""", """
				plan P {
					team { role Sara }
					phase Open launch {
						activity Opening "Opening day" by Sara costs 500 SAR
					}
				}
				""");
	}

	@Test
	void givesItInArabicToo() {
		rule.fixes("""
				خطة نورة {
					فريق { دور سارة }
					مرحلة الافتتاح إطلاق {
						نشاط الحفل
					}
				}
				""", """
				خطة نورة {
					فريق { دور سارة }
					مرحلة الافتتاح إطلاق {
						نشاط الحفل بواسطة سارة
					}
				}
				""");
	}
}
