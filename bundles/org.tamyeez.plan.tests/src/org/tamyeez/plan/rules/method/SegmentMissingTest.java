package org.tamyeez.plan.rules.method;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class SegmentMissingTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("segment-missing");

	@Test
	void findsMarketingWithoutAMarket() {
		rule.finds("P", """
				plan P {
					goal Revenue marketing
				}
				""");
	}

	@Test
	void findsAMarketThatNothingSetsApart() {
		rule.finds("Buyers", """
				plan P {
					audience Riyadh
					market Buyers "All who buy" part of Riyadh { gender everyone }
					goal Revenue marketing for market Buyers
				}
				""");
	}

	@Test
	void findsItInArabicToo() {
		rule.finds("نورة", """
				خطة نورة {
					هدف الإيراد مبيعات
				}
				""");
	}

	@Test
	void isSilentAboutAnAge() {
		rule.silent("""
				plan P {
					market Women { age 25 to 40 }
					goal Revenue marketing for market Women
				}
				""");
	}

	@Test
	void isSilentAboutAnotherTraitInArabic() {
		rule.silent("""
				خطة نورة {
					سوق النساء { الجنس نساء }
					هدف الإيراد تسويق للسوق النساء
				}
				""");
	}

	@Test
	void isSilentAboutASharedMarket() {
		rule.silent("""
				market Women { place "Riyadh" }
				plan P {
					goal Revenue marketing for market Women
				}
				""");
	}

	@Test
	void isSilentAboutPublicRelationsAlone() {
		rule.silent("""
				plan P {
					goal Bond public relations
				}
				""");
	}
}
