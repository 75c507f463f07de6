package org.tamyeez.plan.rules.method;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class CorrectionWithoutOwnerTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("correction-without-owner");

	@Test
	void findsACorrectionThatNobodyAnswersFor() {
		rule.finds("\"Move the budget to the stand\"", """
				plan P {
					goal Revenue marketing
					measure Revenue on 2027-04-01 { correction "Move the budget to the stand" until 2027-04-20 }
				}
				""");
	}

	@Test
	void findsACorrectionWithoutADate() {
		rule.finds("\"Move the budget to the stand\"", """
				plan P {
					team { role Sara }
					goal Revenue marketing
					measure Revenue on 2027-04-01 { correction "Move the budget to the stand" by Sara }
				}
				""");
	}

	@Test
	void findsItInArabicToo() {
		rule.finds("\"نقل الميزانية إلى المعرض\"", """
				خطة نورة {
					هدف الإيراد تسويق
					قياس الإيراد في ٢٠٢٧-٠٤-٠١ { تصحيح "نقل الميزانية إلى المعرض" }
				}
				""");
	}

	@Test
	void isSilentAboutOwnerAndDate() {
		rule.silent("""
				plan P {
					team { role Sara }
					goal Revenue marketing
					measure Revenue on 2027-04-01 { correction "Move the budget to the stand" by Sara until 2027-04-20 }
				}
				""");
	}

	@Test
	void isSilentInArabicToo() {
		rule.silent("""
				خطة نورة {
					فريق { دور سارة }
					هدف الإيراد تسويق
					قياس الإيراد في ٢٠٢٧-٠٤-٠١ { تصحيح "نقل الميزانية إلى المعرض" بواسطة سارة حتى ٢٠٢٧-٠٤-٢٠ }
				}
				""");
	}

	@Test
	void addsARoleOfThePlan() {
		rule.fixes("""
				plan P {
					team { role Sara }
					goal Revenue marketing
					measure Revenue on 2027-04-01 { correction "Move the budget to the stand" until 2027-04-20 }
				}
				""", """
				plan P {
					team { role Sara }
					goal Revenue marketing
					measure Revenue on 2027-04-01 { correction "Move the budget to the stand" by Sara until 2027-04-20 }
				}
				""");
	}

	@Test
	void givesTwoWeeksFromTheMeasurement() {
		rule.fixes("""
				plan P {
					team { role Sara }
					goal Revenue marketing
					measure Revenue on 2027-04-01 { correction "Move the budget to the stand" by Sara }
				}
				""", """
				plan P {
					team { role Sara }
					goal Revenue marketing
					measure Revenue on 2027-04-01 { correction "Move the budget to the stand" by Sara until 2027-04-15 }
				}
				""");
	}

	@Test
	void addsBothInArabic() {
		rule.fixes("""
				خطة نورة {
					فريق { دور سارة }
					هدف الإيراد تسويق
					قياس الإيراد في ٢٠٢٧-٠٤-٠١ { تصحيح "نقل الميزانية إلى المعرض" }
				}
				""", """
				خطة نورة {
					فريق { دور سارة }
					هدف الإيراد تسويق
					قياس الإيراد في ٢٠٢٧-٠٤-٠١ { تصحيح "نقل الميزانية إلى المعرض" بواسطة سارة حتى ٢٠٢٧-٠٤-١٥ }
				}
				""");
	}
}
