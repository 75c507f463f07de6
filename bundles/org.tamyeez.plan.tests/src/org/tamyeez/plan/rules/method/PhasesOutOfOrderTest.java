package org.tamyeez.plan.rules.method;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class PhasesOutOfOrderTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("phases-out-of-order");

	@Test
	void findsALaunchBeforeThePreparation() {
		rule.finds("2027-01-15", """
				plan P {
					phase Ready preparation from 2027-02-01 to 2027-02-14
					phase Open launch from 2027-01-15 to 2027-03-01
				}
				""");
	}

	@Test
	void findsSegmentsBeforeTheStudy() {
		rule.finds("2026-12-01", """
				plan P {
					phase Whom segmentation from 2026-12-01 to 2027-01-10
					phase Ask study from 2027-01-05 to 2027-01-20
					phase Open launch from 2027-02-15 to 2027-03-01
				}
				""");
	}

	@Test
	void findsOnePhaseInTheWrongPlaceOnce() {
		rule.findsAsExpected("""
				plan P {
					phase Whom segmentation from 2027-01-10
					phase Ready preparation from 2027-01-20
					phase Open launch from 2027-02-15
					//! phases-out-of-order
					phase Watch follow-up from 2027-02-01
					phase Spring campaign from 2027-03-01
				}
				""");
	}

	@Test
	void findsItInArabicToo() {
		rule.finds("٢٠٢٧-٠١-٠١", """
				خطة نورة {
					مرحلة التجهيز إعداد من ٢٠٢٧-٠٢-٠١
					مرحلة الربيع حملة من ٢٠٢٧-٠١-٠١
				}
				""");
	}

	@Test
	void isSilentAboutTheOrderOfTheMethod() {
		rule.silent("""
				plan P {
					phase Watch follow-up from 2027-03-01 to 2027-06-30
					phase Open launch from 2027-02-15 to 2027-03-01
					phase Ready preparation from 2027-02-01 to 2027-02-14
					phase Whom segmentation from 2027-01-10 to 2027-01-31
					phase Ask study from 2026-12-01 to 2027-01-10
					phase Known public relations from 2026-11-01 to 2027-06-30
				}
				""");
	}

	@Test
	void isSilentAboutFollowUpBetweenLaunchAndCampaign() {
		rule.silent("""
				plan P {
					phase Open launch from 2027-02-15
					phase Watch follow-up from 2027-03-01
					phase Eid campaign from 2027-05-01
				}
				""");
	}

	@Test
	void leavesAStudyAfterLaunchToItsOwnRule() {
		rule.silent("""
				plan P {
					phase Ask study from 2027-03-01 to 2027-03-10
					phase Open launch from 2027-02-15
				}
				""");
	}

	@Test
	void isSilentInArabicToo() {
		rule.silent("""
				خطة نورة {
					مرحلة السؤال دراسة من ٢٠٢٧-٠١-٠١
					مرحلة التجهيز إعداد من ٢٠٢٧-٠٢-٠١
					مرحلة الربيع حملة من ٢٠٢٧-٠٣-٠١
				}
				""");
	}
}
