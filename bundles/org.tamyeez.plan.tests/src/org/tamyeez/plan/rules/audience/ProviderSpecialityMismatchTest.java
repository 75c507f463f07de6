package org.tamyeez.plan.rules.audience;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class ProviderSpecialityMismatchTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("provider-speciality-mismatch");

	@Test
	void findsAGoalLedByAProviderOfAnotherField() {
		rule.finds("Reach", """
				plan P {
					team {
						role Sara
						provider Reach agency specialities marketing, sales
						provider Noon agency specialities public relations
					}
					goal Trust public relations led by Reach
				}
				""");
	}

	@Test
	void findsAnActivityInArabic() {
		rule.finds("نون", """
				خطة خ {
					فريق {
						دور سارة
						مزود وصول وكالة التخصصات تسويق، مبيعات
						مزود نون وكالة التخصصات علاقات عامة
					}
					هدف الإيراد تسويق
					مرحلة الافتتاح إطلاق { نشاط الحفل يخدم الإيراد بواسطة نون }
				}
				""");
	}

	@Test
	void speaksOfTheGoalAndNotOfItsActivitiesToo() {
		rule.finds("Reach", """
				plan P {
					team {
						role Sara
						provider Reach agency specialities marketing, sales
						provider Noon agency specialities public relations
					}
					goal Trust public relations led by Reach
					phase Known PR { activity Visits serves Trust by Reach }
				}
				""");
	}

	@Test
	void looksAtProvidersThatFilesShare() {
		rule.finds("Reach", """
				provider Reach agency specialities promotion
				plan P { goal Trust public relations led by Reach }
				""");
	}

	@Test
	void isSilentAboutSpecialists() {
		rule.silent("""
				plan P {
					team {
						role Sara
						provider Reach agency specialities marketing, sales
						provider Noon agency specialities public relations
					}
					goal Trust public relations led by Noon
					goal Revenue marketing led by Reach
					goal Trial promotion led by Reach
					phase Open launch { activity Opening serves Revenue by Reach }
				}
				""");
	}

	@Test
	void isSilentAboutRolesAndProvidersWithoutSpecialities() {
		rule.silent("""
				خطة خ {
					فريق { دور سارة  مزود بلا_تخصص وكالة }
					هدف الثقة علاقات عامة بقيادة سارة
					هدف الإيراد تسويق بقيادة بلا_تخصص
				}
				""");
	}

	@Test
	void isSilentWhereAnotherOwnerBringsTheField() {
		rule.silent(
				"""
						plan P {
							team {
								role Sara
								provider Reach agency specialities marketing, sales
								provider Noon agency specialities public relations
							}
							goal Trust public relations
							phase Known PR { activity Visits serves Trust by Reach, Sara  activity Talks serves Trust by Reach, Noon }
						}
						""");
	}

	@Test
	void countsSkillsAsMastered() {
		rule.silent("""
				plan P {
					team { provider Reach agency specialities marketing skills public relations }
					goal Trust public relations led by Reach
				}
				""");
	}

	@Test
	void letsTheLeadingGoalDecide() {
		rule.silent("""
				plan P {
					team {
						role Sara
						provider Reach agency specialities marketing, sales
						provider Noon agency specialities public relations
					}
					goal Trust public relations
					goal Revenue marketing
					phase Open launch { activity Opening serves Revenue, Trust leading Revenue by Reach }
				}
				""");
	}

	@Test
	void givesTheGoalToTheOnlySpecialist() {
		rule.fixes("""
				plan P {
					team {
						role Sara
						provider Reach agency specialities marketing, sales
						provider Noon agency specialities public relations
					}
					goal Trust public relations led by Reach
				}
				""", """
				plan P {
					team {
						role Sara
						provider Reach agency specialities marketing, sales
						provider Noon agency specialities public relations
					}
					goal Trust public relations led by Noon
				}
				""");
	}

	@Test
	void givesTheActivityToTheOnlySpecialist() {
		rule.fixes("""
				خطة خ {
					فريق {
						دور سارة
						مزود وصول وكالة التخصصات تسويق، مبيعات
						مزود نون وكالة التخصصات علاقات عامة
					}
					هدف الإيراد تسويق
					مرحلة الافتتاح إطلاق { نشاط الحفل يخدم الإيراد بواسطة نون }
				}
				""", """
				خطة خ {
					فريق {
						دور سارة
						مزود وصول وكالة التخصصات تسويق، مبيعات
						مزود نون وكالة التخصصات علاقات عامة
					}
					هدف الإيراد تسويق
					مرحلة الافتتاح إطلاق { نشاط الحفل يخدم الإيراد بواسطة وصول }
				}
				""");
	}
}
