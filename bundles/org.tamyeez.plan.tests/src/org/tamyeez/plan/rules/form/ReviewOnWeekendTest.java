package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class ReviewOnWeekendTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("review-on-weekend");

	@Test
	void findsAReviewOnAFriday() {
		rule.finds("2027-04-02", """
				plan P {
					country SA
					review Spring on 2027-04-02
				}
				""");
	}

	@Test
	void findsAMeasurementOnTheDayThatIsFreeInBothCountries() {
		rule.finds("2027-04-03", """
				plan P {
					country SA, AE
					goal G sales { measure revenue to 5 SAR }
					measure G on 2027-04-03
				}
				""");
	}

	@Test
	void findsALaunchInArabic() {
		rule.finds("٢٠٢٧-٠٤-٠٤", """
				خطة خ {
					البلد MA
					مرحلة الافتتاح إطلاق من ٢٠٢٧-٠٤-٠٤ إلى ٢٠٢٧-٠٤-٢٠
				}
				""");
	}

	@Test
	void isSilentWhereSomebodyWorks() {
		rule.silent("""
				plan P {
					country SA, AE
					review One on 2027-04-02
					review Two on 2027-04-04
				}
				""");
	}

	@Test
	void isSilentWithoutACountry() {
		rule.silent("""
				plan P { review Spring on 2027-04-02 }
				""");
	}

	@Test
	void isSilentAboutACountryWhoseWeekendIsNotKnown() {
		rule.silent("""
				plan P {
					country SA, JP
					review Spring on 2027-04-03
				}
				""");
	}

	@Test
	void isSilentAboutOtherPhasesInArabic() {
		rule.silent("""
				خطة خ {
					البلد SA
					مرحلة البحث دراسة من ٢٠٢٧-٠٤-٠٢
					مراجعة الربيع في ٢٠٢٧-٠٤-٠٤
				}
				""");
	}

	@Test
	void asksThePolicyForTheWeekend() {
		rule.finds("2027-04-05", """
				policy House { country SA weekend Monday }
				plan P {
					country SA
					policy House
					review One on 2027-04-02
					review Two on 2027-04-05
				}
				""");
	}

	@Test
	void movesItToTheNextWorkingDay() {
		rule.fixes("""
				plan P {
					country SA
					review Spring on 2027-04-02
				}
				""", """
				plan P {
					country SA
					review Spring on 2027-04-04
				}
				""");
	}

	@Test
	void movesAHijriDateInItsCalendar() {
		rule.fixes("""
				خطة خ {
					البلد SA
					مراجعة رمضان في ١٤٤٨-٠٩-١٩ هـ
				}
				""", """
				خطة خ {
					البلد SA
					مراجعة رمضان في ١٤٤٨-٠٩-٢١ هـ
				}
				""");
	}

	@Test
	void doesNotMoveItBehindTheEndOfThePlan() {
		rule.fixes("""
				plan P {
					country SA
					period 2027-01-03 to 2027-04-03
					review Spring on 2027-04-02
				}
				""");
	}
}
