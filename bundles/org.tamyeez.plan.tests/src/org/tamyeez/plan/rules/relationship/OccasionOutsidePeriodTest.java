package org.tamyeez.plan.rules.relationship;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class OccasionOutsidePeriodTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("occasion-outside-period");

	@Test
	void findsAnOccasionOutsideThePlan() {
		rule.finds("2026-03-20", """
				plan P { period 2027-01-03 to 2027-06-30
				channel Insta social network { content Eid occasion "Eid" on 2026-03-20 } }""");
	}

	@Test
	void findsAnOccasionOutsideThePlanInArabic() {
		rule.finds("١٤٤٧-١٠-٠١ هـ", """
				خطة خ { الفترة ٢٠٢٧-٠١-٠٣ إلى ٢٠٢٧-٠٦-٣٠
				قناة إنستا شبكة اجتماعية { محتوى العيد مناسبة "عيد الفطر" في ١٤٤٧-١٠-٠١ هـ } }""");
	}

	@Test
	void findsAnOccasionOutsideTheChannel() {
		rule.finds("2027-03-09", """
				plan P { period 2027-01-03 to 2027-06-30
				channel Insta social network { runs from 2027-04-01 content Eid occasion "Eid" on 2027-03-09 } }""");
	}

	@Test
	void findsAnOccasionOutsideTheContent() {
		rule.finds("2027-03-09", """
				plan P { channel Insta social network { content Eid occasion "Eid" on 2027-03-09 to 2027-03-08 } }""");
	}

	@Test
	void isSilentAboutOccasionsWithin() {
		rule.silent("""
				plan P { period 2027-01-03 to 2027-06-30
				channel Insta social network {
				  content Eid occasion "Eid" on 1448-10-01 AH
				  content Birthday occasion "Birthday"
				} }""");
	}

	@Test
	void isSilentWithoutAPeriod() {
		rule.silent("plan P { channel Insta social network { content Eid occasion \"Eid\" on 2026-03-20 } }");
	}

	@Test
	void leavesAHijriDateWithoutItsMarkToAnotherRule() {
		rule.silent("""
				plan P { period 2027-01-03 to 2027-06-30
				channel Insta social network { content Eid occasion "Eid" on 1448-10-01 } }""");
	}

	@Test
	void isSilentAboutTheFirstAndTheLastDayInArabic() {
		rule.silent("""
				خطة خ {
					الفترة ١٤٤٨-٠٩-٠١ هـ إلى ٢٠٢٧-٠٣-٠٩
					قناة إنستا شبكة اجتماعية {
						محتوى رمضان مناسبة "رمضان" في ٢٠٢٧-٠٢-٠٨
						محتوى العيد مناسبة "عيد الفطر" في ١٤٤٨-١٠-٠١ هـ
					}
				}
				""");
	}

	@Test
	void setsTheDayOfAKnownOccasion() {
		rule.fixes("""
				plan P { period 2027-01-03 to 2027-06-30
				channel Insta social network { content Eid occasion "Eid al-Fitr" on 2026-03-20 } }""", """
				plan P { period 2027-01-03 to 2027-06-30
				channel Insta social network { content Eid occasion "Eid al-Fitr" on 2027-03-09 } }""");
	}

	@Test
	void setsTheDayOfAKnownOccasionInTheHijriCalendar() {
		rule.fixes("""
				خطة خ { الفترة ٢٠٢٧-٠١-٠٣ إلى ٢٠٢٧-٠٦-٣٠
				قناة إنستا شبكة اجتماعية { محتوى العيد مناسبة "عيد الأضحى" في ١٤٤٧-١٢-١٠ هـ } }""", """
				خطة خ { الفترة ٢٠٢٧-٠١-٠٣ إلى ٢٠٢٧-٠٦-٣٠
				قناة إنستا شبكة اجتماعية { محتوى العيد مناسبة "عيد الأضحى" في ١٤٤٨-١٢-١٠ هـ } }""");
	}
}
