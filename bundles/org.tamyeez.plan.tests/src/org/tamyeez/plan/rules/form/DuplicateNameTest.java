package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class DuplicateNameTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("duplicate-name");

	@Test
	void findsASecondGoalOfOneName() {
		rule.finds("Sales", """
				plan P {
					audience Sales
					goal Revenue sales
					goal Sales sales
					goal Growth sales
					goal Sales marketing
				}
				""");
	}

	@Test
	void findsItInArabic() {
		rule.finds("سارة", """
				خطة خ {
					فريق {
						دور سارة
						دور منى
					}
					مزود خدمة سارة
				}
				""");
	}

	@Test
	void findsTheSecondSharedAudience() {
		rule.finds("Riyadh", """
				audience Riyadh
				audience Riyadh
				plan P {
					goal A sales
				}
				""");
	}

	@Test
	void findsOneNameForTwoThatAChannelCanReach() {
		rule.finds("Women", """
				plan P {
					audience Women
					market Women part of Women
				}
				""");
	}

	@Test
	void findsAnotherNameOfAMetricThatIsTaken() {
		rule.finds("joy", """
				metric smiles also joy
				metric laughs also joy
				""");
	}

	@Test
	void findsASecondPersonWhoIsGivenWork() {
		rule.finds("Sara", """
				plan P {
					team {
						role Sara
						role Sara
					}
					phase L launch { activity A by Sara }
				}
				""");
	}

	@Test
	void isSilentAboutOneNameForDifferentThings() {
		rule.silent("""
				plan P {
					market Bags
					goal Bags sales
					channel Shop { content Bags }
					channel Stand { content Bags }
				}
				""");
	}

	@Test
	void isSilentAboutGroupsOfDifferentAudiences() {
		rule.silent("""
				plan P {
					audience Riyadh { group Press }
					audience Jeddah { group Press }
				}
				""");
	}

	@Test
	void isSilentAboutOneNameInTwoPlansInArabic() {
		rule.silent("""
				خطة خ {
					سوق النساء { حاجة السعة "تتسع" }
					سوق الرجال { حاجة السعة "تتسع" }
					مرحلة الإطلاق إطلاق { نشاط الحفل }
					مرحلة الحملة حملة { نشاط الحفل }
				}
				خطة ذ { سوق النساء }
				""");
	}

	@Test
	void renamesTheSecondToAFreeName() {
		rule.fixes("""
				plan P {
					goal Sales sales
					goal Sales_2 sales
					goal Sales marketing
				}
				""", """
				plan P {
					goal Sales sales
					goal Sales_2 sales
					goal Sales_3 marketing
				}
				""");
	}
}
