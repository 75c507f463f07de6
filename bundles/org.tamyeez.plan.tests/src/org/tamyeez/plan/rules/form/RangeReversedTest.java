package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class RangeReversedTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("range-reversed");

	@Test
	void findsAgesFromOldToYoung() {
		rule.finds("25", """
				plan P { market Women { age 40 to 25 } }
				""");
	}

	@Test
	void findsAPriceInArabic() {
		rule.finds("١٨٠", """
				خطة خ {
					معروض الحقائب منتج { السعر ٤٢٠ إلى ١٨٠ SAR }
				}
				""");
	}

	@Test
	void findsAnIncome() {
		rule.finds("6,000", """
				plan P { market M { income 15,000 SAR to 6,000 SAR per month } }
				""");
	}

	@Test
	void isSilentAboutRangesInOrder() {
		rule.silent("""
				plan P {
					market M { age 25 to 40 income 6,000 to 15,000 SAR per month }
					market N { age 60 or more }
					market O { age 18 }
					offering B product { price 180 SAR }
				}
				""");
	}

	@Test
	void isSilentAboutTwoCurrencies() {
		rule.silent("""
				plan P { offering B product { price 400 SAR to 120 USD } }
				""");
	}

	@Test
	void isSilentAboutRangesInOrderInArabic() {
		rule.silent("""
				خطة خ {
					سوق النساء { العمر ٢٥ إلى ٢٥ الدخل ٦٬٠٠٠ إلى ١٥٬٠٠٠ SAR شهريا }
					سوق الكبار { العمر ٦٠ فأكثر الدخل ٩٬٠٠٠ SAR شهريا }
					معروض الحقائب منتج { السعر ٤٠٠ SAR إلى ١٢٠ USD }
				}
				""");
	}

	@Test
	void letsAgesChangePlaces() {
		rule.fixes("""
				plan P {
					market M { age 40 to 25 }
				}
				""", """
				plan P {
					market M { age 25 to 40 }
				}
				""");
	}

	@Test
	void letsAmountsChangePlaces() {
		rule.fixes("""
				خطة خ {
					معروض الحقائب منتج { السعر ٤٢٠ إلى ١٨٠ SAR }
				}
				""", """
				خطة خ {
					معروض الحقائب منتج { السعر ١٨٠ إلى ٤٢٠ SAR }
				}
				""");
	}
}
