package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class CurrencyWithoutRateTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("currency-without-rate");

	@Test
	void findsAForeignBudget() {
		rule.finds("USD", """
				plan P {
					budget 10,000 SAR
					channel C { budget 500 USD }
				}
				""");
	}

	@Test
	void findsItInArabic() {
		rule.finds("AED", """
				خطة خ {
					الميزانية ١٠٬٠٠٠ SAR
					هدف ه مبيعات { قياس الإيراد إلى ٥٠٠ AED }
				}
				""");
	}

	@Test
	void findsEachCurrencyOnce() {
		rule.findsAsExpected("""
				plan P {
					budget 10,000 SAR
					//! currency-without-rate
					channel C { budget 500 USD }
					channel D { budget 500 USD }
					//! currency-without-rate
					channel E { budget 500 EUR }
				}
				""");
	}

	@Test
	void isSilentWithARate() {
		rule.silent("""
				plan P {
					budget 10,000 SAR
					rate 1 USD = 3.75 SAR
					channel C { budget 500 USD }
				}
				""");
	}

	@Test
	void findsAWayThroughAThirdCurrency() {
		rule.silent("""
				plan P {
					budget 10,000 SAR
					rate 1 USD = 3.75 SAR
					rate 1 USD = 0.9 EUR
					channel C { budget 500 EUR }
				}
				""");
	}

	@Test
	void isSilentWhereThePlanHasNoBudget() {
		rule.silent("""
				plan P { channel C { budget 500 USD } channel D { budget 5 SAR } }
				""");
	}

	@Test
	void isSilentAboutTheOwnCurrencyInSmallLettersInArabic() {
		rule.silent("""
				خطة خ {
					الميزانية ١٠٬٠٠٠ SAR
					سعر الصرف ٣٫٧٥ SAR = ١ USD
					قناة ق { الميزانية ٥٠٠ sar }
					معروض الحقائب منتج { السعر ٤٠ usd إلى ٩٠ USD }
				}
				""");
	}
}
