package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class BudgetExceededTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("budget-exceeded");

	@Test
	void findsPartsThatAreTooMuchTogether() {
		rule.finds("10,000 SAR", """
				plan P {
					budget 10,000 SAR
					channel C { budget 6,000 SAR }
					phase L launch { activity A costs 3,000 SAR }
					tool T costs 1,001 SAR
				}
				""");
	}

	@Test
	void findsItInArabic() {
		rule.finds("١٠٬٠٠٠ SAR", """
				خطة خ {
					الميزانية ١٠٬٠٠٠ SAR
					قناة ق { الميزانية ١٢٬٠٠٠ SAR }
				}
				""");
	}

	@Test
	void convertsByTheRates() {
		rule.finds("10,000 SAR", """
				plan P {
					budget 10,000 SAR
					rate 1 USD = 3.75 SAR
					channel C { budget 3,000 USD }
				}
				""");
	}

	@Test
	void isSilentWhenAllFits() {
		rule.silent("""
				plan P {
					budget 10,000 SAR
					rate 1 USD = 3.75 SAR
					channel C { budget 6,250 SAR }
					channel D { budget 1,000 USD }
				}
				""");
	}

	@Test
	void isSilentWithoutABudget() {
		rule.silent("""
				plan P { channel C { budget 6,250 SAR } }
				""");
	}

	@Test
	void isSilentAboutWhatIsSpentOutOfTheSameMoneyInArabic() {
		rule.silent("""
				خطة خ {
					الميزانية ١٠٬٠٠٠ SAR
					قناة ق { الميزانية ٦٬٠٠٠ SAR المصروف ٦٬٠٠٠ SAR }
					أداة أ بتكلفة ٤٬٠٠٠ SAR
					معروض الحقائب منتج { السعر ١٢٬٠٠٠ SAR }
				}
				""");
	}

	@Test
	void raisesTheBudget() {
		rule.fixes("""
				plan P {
					budget 10,000 SAR
					channel C { budget 12,500 SAR }
				}
				""", """
				plan P {
					budget 12,500 SAR
					channel C { budget 12,500 SAR }
				}
				""");
	}
}
