package org.tamyeez.plan.rules.method;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class OfferingUnderdescribedTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("offering-underdescribed");

	@Test
	void findsAnOfferingOfWhichNothingIsKnown() {
		rule.finds("Bags", """
				plan P {
					offering Bags "Leather bags" product
				}
				""");
	}

	@Test
	void findsAMissingPrice() {
		rule.finds("Bags", """
				plan P {
					offering Bags product { attribute colours "black, camel" }
				}
				""");
	}

	@Test
	void findsMissingAttributesInArabic() {
		rule.finds("الحقائب", """
				خطة نورة {
					معروض الحقائب منتج { السعر ١٨٠ إلى ٤٢٠ SAR }
				}
				""");
	}

	@Test
	void isSilentAboutAttributesWithAPrice() {
		rule.silent("""
				plan P {
					offering Bags product {
						attribute colours "black, camel"
						price 180 to 420 SAR
					}
				}
				""");
	}

	@Test
	void isSilentInArabicToo() {
		rule.silent("""
				خطة نورة {
					معروض التدريب خدمة {
						خاصية المدة "يوم أو يومان"
						السعر ٣٠٠ SAR
					}
				}
				""");
	}
}
