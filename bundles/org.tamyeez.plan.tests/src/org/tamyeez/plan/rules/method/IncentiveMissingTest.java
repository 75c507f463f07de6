package org.tamyeez.plan.rules.method;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class IncentiveMissingTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("incentive-missing");

	@Test
	void findsAnOfferingWithoutAnIncentive() {
		rule.finds("Bags", """
				plan P {
					offering Bags "Leather bags" product { price 180 SAR }
					goal Revenue marketing
				}
				""");
	}

	@Test
	void findsItInArabicToo() {
		rule.finds("الحقائب", """
				خطة نورة {
					معروض الحقائب منتج
				}
				""");
	}

	@Test
	void isSilentAboutAnIncentive() {
		rule.silent("""
				plan P {
					offering Bags product { incentive "Free engraving in Ramadan" }
				}
				""");
	}

	@Test
	void isSilentWhereNobodyIsAskedToBuy() {
		rule.silent("""
				plan P {
					offering Bags product
					goal Bond public relations
				}
				""");
	}

	@Test
	void isSilentInArabicToo() {
		rule.silent("""
				خطة نورة {
					معروض الحقائب منتج { حافز "نقش الاسم مجانا" }
				}
				""");
	}

	@Test
	void addsAnIncentiveToWord() {
		rule.fixes("""
				plan P {
					offering Bags product {
						price 180 SAR
					}
				}
				""", """
				plan P {
					offering Bags product {
						price 180 SAR
						incentive "[What moves people to buy: a gift, a saving, a favour]"
					}
				}
				""");
	}

	@Test
	void addsItInArabicToo() {
		rule.fixes("""
				خطة نورة {
					معروض الحقائب منتج
				}
				""", """
				خطة نورة {
					معروض الحقائب منتج {
						حافز "[ما يدفع إلى الشراء: هدية أو توفير أو خدمة إضافية]"
					}
				}
				""");
	}
}
