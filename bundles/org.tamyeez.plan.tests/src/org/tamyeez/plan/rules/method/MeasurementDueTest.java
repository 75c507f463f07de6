package org.tamyeez.plan.rules.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.plan.model.Language;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.RuleTester;

/** The day of these tests is 2027-01-15. */
class MeasurementDueTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("measurement-due");

	@Test
	void findsADayThatHasPassed() {
		rule.finds("2027-01-14", """
				plan P {
					goal Revenue sales { measure revenue to 60,000 SAR }
					measure Revenue on 2027-01-14
				}
				""");
	}

	@Test
	void findsAHijriDayThatHasPassedAndSaysWhomToAsk() {
		Checked checked = rule.finds("١٤٤٨-٠٧-٠١ هـ", """
				خطة خ {
					فريق { دور سارة }
					هدف الإيراد مبيعات
					قياس الإيراد في ١٤٤٨-٠٧-٠١ هـ بواسطة سارة
				}
				""");
		assertEquals("كان على «سارة» أن يقيس الهدف «الإيراد» في 1448-07-01 هـ، ولم تُكتب القيمة بعد. "
				+ "اطلبها واكتبها بعد «الفعلي»، أو اتفقا على موعد آخر.", checked.messages(Language.ARABIC).get(0));
	}

	@Test
	void findsEachMeasurement() {
		rule.findsAsExpected("""
				plan P {
					goal Revenue sales
					//! measurement-due
					measure Revenue on 2026-12-01 tolerance 5 %
					measure Revenue on 2026-12-15 actual 5 SAR
					//! measurement-due
					measure Revenue on 2027-01-01 { correction "More of the stand" }
				}
				""");
	}

	@Test
	void isSilentOnTheDayItself() {
		rule.silent("plan P { goal Revenue sales measure Revenue on 2027-01-15 }");
	}

	@Test
	void isSilentAboutWhatWasMeasuredOrHasNoDayInArabic() {
		rule.silent("""
				خطة خ {
					هدف الإيراد مبيعات
					قياس الإيراد في ٢٠٢٦-١٢-٠١ الفعلي ٠ SAR
					قياس الإيراد في ١٤٤٨-٠٩-٠١ هـ
					قياس الإيراد
				}
				""");
	}
}
