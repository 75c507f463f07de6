package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class DateImplausibleTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("date-implausible");

	@Test
	void findsASlipOfTheKeyboard() {
		rule.finds("2207-01-03", """
				plan P { period 2027-01-03 to 2207-01-03 }
				""");
	}

	@Test
	void findsAHijriDateWithoutItsMarkInArabic() {
		rule.finds("١٤٤٨-٠٩-٠١", """
				خطة خ {
					دراسة د من ١٤٤٨-٠٩-٠١
				}
				""");
	}

	@Test
	void isSilentAboutDatesOfOurTime() {
		rule.silent("""
				plan P {
					period 2027-01-03 to 2027-06-30
					study S from 1448-01-01 AH
				}
				""");
	}

	@Test
	void followsThePolicy() {
		rule.finds("2028-01-03", """
				policy House { rule date-implausible with latest-year 2027 }
				plan P {
					policy House
					period 2027-01-03 to 2028-01-03
				}
				""");
	}

	@Test
	void isSilentAboutHijriDatesWithTheirMarkInArabic() {
		rule.silent("""
				خطة خ {
					الفترة ١٤٤٨-٠٧-٠١ هـ إلى ١٤٤٨-١٢-٢٩ هـ
					دراسة د من ٢٠١٩-٠٥-٠١ إلى ١٤٤٨-٠٧-١٥هـ
					هدف ه مبيعات { قياس الإيراد من ١٤٤٨ SAR إلى ١٥٠٠ SAR بحلول ١٤٤٨-١٢-٢٩ هـ }
				}
				""");
	}

	@Test
	void marksAHijriDate() {
		rule.fixes("""
				plan P {
					channel C { content Eid occasion "Eid al-Fitr" on 1448-10-01 }
				}
				""", """
				plan P {
					channel C { content Eid occasion "Eid al-Fitr" on 1448-10-01 AH }
				}
				""");
	}

	@Test
	void marksAHijriDateInArabic() {
		rule.fixes("""
				خطة خ {
					دراسة د من ١٤٤٨-٠٩-٠١
				}
				""", """
				خطة خ {
					دراسة د من ١٤٤٨-٠٩-٠١ هـ
				}
				""");
	}
}
