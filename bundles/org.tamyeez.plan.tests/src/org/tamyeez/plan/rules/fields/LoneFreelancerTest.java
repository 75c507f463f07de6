package org.tamyeez.plan.rules.fields;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class LoneFreelancerTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("lone-freelancer");

	@Test
	void findsATeamOfOneFreelancer() {
		rule.finds("freelancer by the piece", """
				plan P {
					team { role Sami "Designs and posts" freelancer by the piece skills design }
				}
				""");
	}

	@Test
	void findsItInArabicToo() {
		rule.finds("مستقل بالقطعة", """
				خطة خ {
					فريق { دور سامي "يصمم وينشر" مستقل بالقطعة }
				}
				""");
	}

	@Test
	void findsActivitiesThatAllLieWithOneFreelancer() {
		rule.finds("Sami", """
				plan P {
					team { role Sara staff  role Sami freelancer by the piece }
					phase Open launch {
						activity Photos by Sami
						activity Ads by Sami
					}
				}
				""");
	}

	@Test
	void isSilentWhereOthersWorkToo() {
		rule.silent("""
				plan P {
					team { role Sara staff  role Sami freelancer by the piece }
					phase Open launch {
						activity Photos by Sami
						activity Ads by Sara
						activity Posts by Sami
					}
				}
				""");
	}

	@Test
	void isSilentAboutOneActivityAndAboutOneFreelancerWhoIsNotPaidByThePiece() {
		rule.silent("""
				خطة خ {
					فريق { دور سارة موظفة دور سامي مستقل بالقطعة }
					مرحلة الافتتاح إطلاق { نشاط الصور بواسطة سامي }
				}
				خطة ج {
					فريق { دور سلمى مستقلة }
				}
				""");
	}

	@Test
	void countsProvidersThatPlansShare() {
		rule.silent("""
				provider Studio agency
				plan P {
					team { role Sami freelancer by the piece }
					channel Insta social network { run by Studio }
				}
				""");
	}

	@Test
	void letsAPolicySayFromHowManyActivitiesOn() {
		rule.silent("""
				policy House { rule lone-freelancer with activities 3 }
				plan P {
					policy House
					team { role Sara staff  role Sami freelancer by the piece }
					phase Open launch {
						activity Photos by Sami
						activity Ads by Sami
					}
				}
				""");
	}
}
