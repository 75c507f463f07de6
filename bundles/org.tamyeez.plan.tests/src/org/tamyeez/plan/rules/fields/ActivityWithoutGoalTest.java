package org.tamyeez.plan.rules.fields;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class ActivityWithoutGoalTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("activity-without-goal");

	@Test
	void findsActivitiesAndChannelsThatServeNoGoal() {
		rule.findsAsExpected("""
				plan P {
					goal Spring marketing
					goal Bond public relations
					//! activity-without-goal
					channel Insta social network
					channel Site website { serves Spring }
					phase Open launch {
						//! activity-without-goal
						activity Contest on Site
						activity Opening serves Spring
					}
				}
				""");
	}

	@Test
	void findsThemInArabicToo() {
		rule.finds("المسابقة", """
				خطة خ {
					هدف الربيع تسويق
					مرحلة الافتتاح إطلاق { نشاط المسابقة }
				}
				""");
	}

	@Test
	void isSilentAboutWorkWithinTheHouse() {
		rule.silent("""
				plan P {
					goal Spring marketing
					phase Ask study { activity Interviews }
					phase Ready preparation { activity Photos }
					phase Watch follow-up { activity Report }
				}
				""");
	}

	@Test
	void findsPreparationThatGoesOutToPeople() {
		rule.finds("Teaser", """
				plan P {
					goal Spring marketing
					channel Insta social network { serves Spring }
					phase Ready preparation { activity Teaser on Insta }
				}
				""");
	}

	@Test
	void isSilentAboutChannelsForCrisesAndSalesAndThoseThatActivitiesUse() {
		rule.silent("""
				plan P {
					goal Spring marketing
					offering Bags { sold through Shop }
					channel Shop store
					channel Hotline e-mail
					channel Insta social network
					phase Open launch { activity Contest serves Spring on Insta }
					crisis { risk "A torn strap" on Hotline }
				}
				""");
	}

	@Test
	void leavesAPlanWithoutGoalsToTheRuleForIt() {
		rule.silent("""
				خطة خ {
					قناة إنستغرام شبكة اجتماعية
					مرحلة الافتتاح إطلاق { نشاط المسابقة على إنستغرام }
				}
				""");
	}

	@Test
	void letsAnActivityServeTheOnlyGoalOfItsPhase() {
		rule.fixes("""
				plan P {
					goal Spring marketing
					goal Bond public relations
					phase Known PR { activity Visits "Visits to the workshop" from 2027-02-01 }
				}
				""", """
				plan P {
					goal Spring marketing
					goal Bond public relations
					phase Known PR { activity Visits "Visits to the workshop" serves Bond from 2027-02-01 }
				}
				""");
	}

	@Test
	void letsAnActivityServeTheGoalOfItsChannel() {
		rule.fixes("""
				plan P {
					goal Spring marketing
					goal Offers promotion
					channel Insta social network { serves Spring }
					phase Open launch { activity Contest on Insta }
				}
				""", """
				plan P {
					goal Spring marketing
					goal Offers promotion
					channel Insta social network { serves Spring }
					phase Open launch { activity Contest serves Spring on Insta }
				}
				""");
	}

	@Test
	void letsAChannelServeTheOnlyGoalForThoseItReaches() {
		rule.fixes("""
				خطة خ {
					جمهور الرياض
					سوق النساء
					هدف الربيع تسويق
					هدف الألفة علاقات عامة
					قناة إنستغرام شبكة اجتماعية {
						يصل إلى النساء
					}
				}
				""", """
				خطة خ {
					جمهور الرياض
					سوق النساء
					هدف الربيع تسويق
					هدف الألفة علاقات عامة
					قناة إنستغرام شبكة اجتماعية {
						يصل إلى النساء
						يخدم الربيع
					}
				}
				""");
	}
}
