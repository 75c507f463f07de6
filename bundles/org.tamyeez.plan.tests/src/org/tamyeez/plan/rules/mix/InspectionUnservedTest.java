package org.tamyeez.plan.rules.mix;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class InspectionUnservedTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("inspection-unserved");

	@Test
	void findsAnOfferingThatCannotBeSeen() {
		rule.finds("inspected before buying", """
				plan P {
					offering Bags { inspected before buying }
					channel Insta social network
					channel Site website
				}
				""");
	}

	@Test
	void findsItInArabic() {
		rule.finds("يعاين قبل الشراء", """
				خطة حقائب {
					معروض الحقائب { يعاين قبل الشراء }
					قناة إنستا شبكة اجتماعية
				}
				""");
	}

	@Test
	void isSilentBesideAnExhibition() {
		rule.silent("""
				plan P {
					offering Bags { inspected before buying }
					channel Stand exhibition
				}
				""");
	}

	@Test
	void isSilentWhereSamplesAreSent() {
		rule.silent("""
				خطة حقائب {
					معروض الحقائب { يعاين قبل الشراء }
					قناة إنستا شبكة اجتماعية { المعاينة "نرسل عينات الجلد إلى البيت" }
				}
				""");
	}

	@Test
	void isSilentWhereItCanBeReturned() {
		rule.silent("""
				plan P {
					offering Bags { inspected before buying returned within 14 days }
					channel Site website
				}
				""");
	}

	@Test
	void isSilentWhereNobodyInspects() {
		rule.silent("""
				plan P { offering Bags channel Site website }
				""");
	}

	@Test
	void isSilentBeforeChannelsAreChosen() {
		rule.silent("""
				plan P { offering Bags { inspected before buying } }
				""");
	}

	@Test
	void looksForTheShopInTheSamePlan() {
		rule.findsAsExpected("""
				plan P {
					offering Bags {
						//! inspection-unserved
						inspected before buying
					}
					offering Repairs service
					channel Flyer print
				}
				plan Q {
					offering Bags { inspected before buying }
					channel Shop store
				}
				""");
	}
}
