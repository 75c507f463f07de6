package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class NamesLookAlikeTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("names-look-alike");

	@Test
	void findsTwoSpellingsOfAnArabicName() {
		rule.finds("ساره", """
				خطة خ {
					فريق {
						دور سارة
						دور ساره
					}
				}
				""");
	}

	@Test
	void findsAFormOfAlefAndAStretchedWord() {
		rule.finds("أحـــمد", """
				خطة خ {
					فريق {
						دور احمد
						دور أحـــمد
					}
				}
				""");
	}

	@Test
	void findsACyrillicNameBesideALatinOne() {
		rule.finds("АСТ", """
				plan P {
					goal ACT sales
					goal АСТ sales
				}
				""");
	}

	@Test
	void findsDigitsOfBothScripts() {
		rule.finds("مرحلة٢", """
				خطة خ {
					مرحلة مرحلة2 إطلاق
					مرحلة مرحلة٢ إطلاق
				}
				""");
	}

	@Test
	void isSilentAboutDifferentNames() {
		rule.silent("""
				plan P {
					goal Revenue sales
					goal Revenues sales
					market سارة
					goal ساره sales
				}
				""");
	}

	@Test
	void leavesEqualNamesToAnotherRule() {
		rule.silent("""
				plan P {
					goal Revenue sales
					goal Revenue sales
				}
				""");
	}

	@Test
	void isSilentAboutNamesThatDifferByMoreThanAFormInArabic() {
		rule.silent("""
				خطة خ {
					سوق عامل
					سوق عاملة
					سوق عاملات
					سوق علي
					سوق عليا
					هدف الربع1 مبيعات
					هدف الربع٢ مبيعات
				}
				""");
	}
}
