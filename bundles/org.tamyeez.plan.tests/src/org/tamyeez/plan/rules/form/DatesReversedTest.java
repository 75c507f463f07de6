package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class DatesReversedTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("dates-reversed");

	@Test
	void findsAPlanThatEndsBeforeItStarts() {
		rule.finds("2027-01-03", """
				plan P { period 2027-06-30 to 2027-01-03 }
				""");
	}

	@Test
	void findsAPhaseInArabic() {
		rule.finds("٢٠٢٧-٠١-٠١", """
				خطة خ {
					مرحلة الإطلاق إطلاق من ٢٠٢٧-٠٢-٠١ إلى ٢٠٢٧-٠١-٠١
				}
				""");
	}

	@Test
	void comparesDaysOfBothCalendars() {
		rule.finds("1448-01-01 AH", """
				plan P {
					study S from 2027-01-01 to 1448-01-01 AH
				}
				""");
	}

	@Test
	void findsADeadlineBeforeTheDayOfTodaysValue() {
		rule.finds("2027-01-31", """
				plan P {
					goal A sales {
						measure revenue from 5 SAR on 2027-02-28 to 6 SAR by 2027-01-31
					}
				}
				""");
	}

	@Test
	void looksAtAllThatHasTwoDates() {
		rule.findsAsExpected("""
				plan P {
					offering B product {
						//! dates-reversed
						incentive "Free engraving" from 2027-03-02 to 2027-03-01
					}
					channel C {
						//! dates-reversed
						runs from 2027-03-02 to 2027-03-01
						//! dates-reversed
						content D from 2027-03-02 to 2027-03-01
					}
					phase L launch {
						//! dates-reversed
						activity A from 2027-03-02 to 2027-03-01
					}
					//! dates-reversed
					tool T from 2027-03-02 to 2027-03-01
				}
				""");
	}

	@Test
	void isSilentAboutOneDayAndOpenEnds() {
		rule.silent("""
				plan P {
					period 2027-01-03 to 2027-01-03
					study S from 2027-01-01
					study T to 2027-01-01
				}
				""");
	}

	@Test
	void isSilentAboutDaysOfBothCalendarsInOrderInArabic() {
		rule.silent("""
				خطة خ {
					الفترة ١٤٤٨-٠٧-٢٥ هـ إلى ٢٠٢٧-٠٦-٣٠
					مرحلة الإطلاق إطلاق من ٢٠٢٧-٠٢-٠١ إلى ١٤٤٨-٠٩-٠١ هـ { نشاط الحفل من ٢٠٢٧-٠٢-٠٥ }
					هدف ه مبيعات { قياس الإيراد من ٥ SAR في ٢٠٢٦-١٢-٠١ إلى ٦ SAR بحلول ٢٠٢٧-٠١-٣١ }
				}
				""");
	}

	@Test
	void letsTheDatesChangePlaces() {
		rule.fixes("""
				plan P {
					period 2027-06-30 to 2027-01-03
				}
				""", """
				plan P {
					period 2027-01-03 to 2027-06-30
				}
				""");
	}
}
