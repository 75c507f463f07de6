package org.tamyeez.plan.rules.method;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class PhaseOutsidePlanTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("phase-outside-plan");

	@Test
	void findsEachKindOfPhaseThatLiesOutside() {
		rule.findsAsExpected("""
				plan P {
					period 2027-01-03 to 2027-06-30
					//! phase-outside-plan
					phase A launch from 2027-01-02
					//! phase-outside-plan
					phase B campaign from 2027-05-01 to 2027-07-01
					//! phase-outside-plan
					phase C follow-up to 2027-07-01
					//! phase-outside-plan
					phase D preparation from 2026-12-01 to 2027-07-01
					//! phase-outside-plan
					phase E PR from 2027-07-01 to 2027-12-31
					//! phase-outside-plan
					phase F study from 2028-01-01
				}
				""");
	}

	@Test
	void findsAPhaseOfTheWrongYearInArabic() {
		rule.finds("٢٠٢٨-٠٢-٠١", """
				خطة خ {
					الفترة ٢٠٢٧-٠١-٠٣ إلى ٢٠٢٧-٠٦-٣٠
					مرحلة الإطلاق إطلاق من ٢٠٢٨-٠٢-٠١ إلى ٢٠٢٨-٠٢-١٥
				}
				""");
	}

	@Test
	void findsActivitiesWithDatesOfTheirOwn() {
		rule.findsAsExpected("""
				plan P {
					period 2027-01-03 to 2027-06-30
					phase Open launch from 2027-02-01 to 2027-06-30 {
						//! phase-outside-plan
						activity A from 2027-01-02
						//! phase-outside-plan
						activity B to 2027-07-01
						//! phase-outside-plan
						activity C from 2027-07-01 to 2027-07-02
						activity D
					}
				}
				""");
	}

	@Test
	void saysOfActivitiesNothingWhereTheirPhaseIsInTheWrongPlace() {
		rule.finds("2027-08-01", """
				plan P {
					period 2027-01-03 to 2027-06-30
					phase Open launch from 2027-08-01 to 2027-08-15 {
						activity A from 2027-08-01
						activity B from 2027-08-02
					}
				}
				""");
	}

	@Test
	void isSilentAboutWhatPreparesTheLaunchAndAboutPublicRelations() {
		rule.silent("""
				plan P {
					period 2027-01-03 to 2027-06-30
					phase Ask study from 2026-11-01 to 2027-01-02 { activity A from 2026-11-05 }
					phase Segments segmentation from 2026-12-20
					phase Ready preparation from 2026-12-01 to 2027-01-31
					phase Known PR from 2026-12-01 to 2027-12-31 { activity Visits to 2027-09-30 }
					phase Open launch from 2027-02-01
				}
				""");
	}

	@Test
	void isSilentAtBothEndsOfThePlanInArabic() {
		rule.silent("""
				خطة خ {
					الفترة ١٤٤٨-٠٩-٠١ هـ إلى ٢٠٢٧-٠٦-٣٠
					مرحلة الإطلاق إطلاق من ٢٠٢٧-٠٢-٠٨ إلى ٢٠٢٧-٠٦-٣٠ { نشاط الحفل من ١٤٤٨-٠٩-٠١ هـ }
					مرحلة المتابعة متابعة
				}
				""");
	}

	@Test
	void isSilentWithoutAPeriodAndLeavesReversedDatesToTheRuleForThem() {
		rule.silent("plan P { phase Open launch from 2028-02-01 }");
		rule.silent("plan P { period 2027-01-03 to 2027-06-30 phase Open launch from 2027-09-01 to 2027-02-01 }");
		rule.silent("plan P { period 2027-06-30 to 2027-01-03 phase Open launch from 2027-09-01 }");
	}

	@Test
	void movesTheEndOrStretchesThePlan() {
		rule.fixes("""
				plan P {
					period 2027-01-03 to 1448-12-29 AH
					phase Winter campaign from 2027-05-01 to 2027-07-31
				}
				""", """
				plan P {
					period 2027-01-03 to 1448-12-29 AH
					phase Winter campaign from 2027-05-01 to 1448-12-29 AH
				}
				""", """
				plan P {
					period 2027-01-03 to 2027-07-31
					phase Winter campaign from 2027-05-01 to 2027-07-31
				}
				""");
	}

	@Test
	void movesTheStartOrStretchesThePlanInArabic() {
		rule.fixes("""
				خطة خ {
					الفترة ٢٠٢٧-٠١-٠٣ إلى ٢٠٢٧-٠٦-٣٠
					مرحلة الإطلاق إطلاق من ٢٠٢٦-١٢-٢٠ إلى ٢٠٢٧-٠٢-٠١
				}
				""", """
				خطة خ {
					الفترة ٢٠٢٧-٠١-٠٣ إلى ٢٠٢٧-٠٦-٣٠
					مرحلة الإطلاق إطلاق من ٢٠٢٧-٠١-٠٣ إلى ٢٠٢٧-٠٢-٠١
				}
				""", """
				خطة خ {
					الفترة ٢٠٢٦-١٢-٢٠ إلى ٢٠٢٧-٠٦-٣٠
					مرحلة الإطلاق إطلاق من ٢٠٢٦-١٢-٢٠ إلى ٢٠٢٧-٠٢-٠١
				}
				""");
	}

	@Test
	void stretchesThePlanToTheEndOfWhatLiesBehindIt() {
		rule.fixes("""
				plan P {
					period 2027-01-03 to 2027-06-30
					phase Open launch from 2027-07-01 to 2027-07-15
				}
				""", """
				plan P {
					period 2027-01-03 to 2027-07-15
					phase Open launch from 2027-07-01 to 2027-07-15
				}
				""");
	}
}
