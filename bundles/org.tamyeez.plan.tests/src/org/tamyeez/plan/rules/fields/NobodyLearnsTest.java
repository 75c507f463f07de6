package org.tamyeez.plan.rules.fields;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class NobodyLearnsTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("nobody-learns");

	@Test
	void findsAChannelThatNobodyKnows() {
		rule.finds("social network", """
				plan P {
					team { role Sara staff skills design  role Omar staff }
					channel Insta social network on Instagram
				}
				""");
	}

	@Test
	void findsTrainingThatComesTooLateInArabic() {
		rule.finds("شبكة اجتماعية", """
				خطة خ {
					فريق { دور سارة موظفة تدريب "إدارة الشبكات" حتى ٢٠٢٧-٠٣-٠١ دور عمر موظف }
					قناة إنستغرام شبكة اجتماعية
					مرحلة الافتتاح إطلاق من ٢٠٢٧-٠٢-١٥ { نشاط المسابقة على إنستغرام }
				}
				""");
	}

	@Test
	void isSilentWhereSomebodyHasTheSkill() {
		rule.silent("""
				plan P {
					team { role Sara staff skills social network, support  role Omar staff }
					channel Insta social network on Instagram
				}
				""");
	}

	@Test
	void readsSkillsInThePlansOwnWords() {
		rule.silent("""
				plan P {
					team { role Sara staff skills "runs Instagram accounts" }
					channel Insta social network on Instagram
				}
				""");
	}

	@Test
	void isSilentWhereSomebodyLearnsInTime() {
		rule.silent("""
				خطة خ {
					فريق { دور سارة موظفة تدريب "إدارة الشبكات" حتى ٢٠٢٧-٠٢-٠١ }
					قناة إنستغرام شبكة اجتماعية { يعمل من ٢٠٢٧-٠٢-١٥ }
				}
				""");
	}

	@Test
	void trustsAProviderWithSpecialities() {
		rule.silent("""
				provider Noon agency specialities marketing
				plan P {
					team { role Sara staff }
					channel Insta social network { run by Noon }
				}
				""");
	}

	@Test
	void isSilentAboutShopsAndAPlanWithoutATeam() {
		rule.silent("""
				plan P {
					team { role Sara staff }
					channel Shop store
				}
				plan Q {
					channel Insta social network
				}
				""");
	}

	@Test
	void leavesAPlatformThatIsNoMoreToTheRuleForIt() {
		rule.silent("""
				plan P { channel Circles social network on "Google Plus" team { role Sara } }
				""");
	}

	@Test
	void isSilentWhereTheProviderOfAnActivityOnTheChannelMastersIt() {
		rule.silent("""
				plan P {
					goal Bond public relations
					channel Billboards outdoor
					team { role Sara skills writing provider Noon agency specialities promotion }
					phase Known PR { activity Posters serves Bond on Billboards by Noon }
				}
				""");
	}

	@Test
	void isSilentAboutPressAndAirForWhoeverMastersTheMediaInArabic() {
		rule.silent("""
				خطة خ {
					قناة الصحف صحافة
					قناة الأثير إذاعة
					قناة اللقاء فعالية
					فريق { دور سارة المهارات إعلام دور منى المهارات علاقات عامة }
				}
				""");
	}

	@Test
	void plansATrainingBeforeTheChannelStarts() {
		rule.fixes("""
				plan P {
					team {
						role Sara staff skills design
						role Omar staff
					}
					channel Insta social network on Instagram { run by Sara runs from 2027-02-15 }
				}
				""", """
				plan P {
					team {
						role Sara staff skills design training "Instagram" until 2027-02-14
						role Omar staff
					}
					channel Insta social network on Instagram { run by Sara runs from 2027-02-15 }
				}
				""");
	}

	@Test
	void namesTheKindWhereThereIsNoPlatform() {
		rule.fixes("""
				خطة خ {
					فريق { دور سارة موظفة }
					قناة الرسائل بريد إلكتروني
				}
				""", """
				خطة خ {
					فريق { دور سارة موظفة تدريب "بريد إلكتروني" }
					قناة الرسائل بريد إلكتروني
				}
				""");
	}
}
