package org.tamyeez.plan.rules.relationship;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.plan.model.Language;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.RuleTester;

class OccasionsMissingTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("occasions-missing");

	@Test
	void findsFeastsThatNobodyThoughtOf() {
		Checked checked = rule.finds("P", """
				plan P { period 2027-01-03 to 2027-06-30
				channel Insta social network { content Makers about relationship } }""");
		assertTrue(checked.messages(Language.ENGLISH).get(0)
				.contains("Ramadan (2027-02-08), Eid al-Fitr (2027-03-09), Eid al-Adha (2027-05-16)"), checked::toString);
		assertTrue(checked.messages(Language.ARABIC).get(0).contains("رمضان (2027-02-08)، عيد الفطر"), checked::toString);
	}

	@Test
	void findsFeastsThatNobodyThoughtOfInArabic() {
		rule.finds("خ", """
				خطة خ { الفترة ١٤٤٨-٠٩-٠١ هـ إلى ١٤٤٨-١٠-١٥ هـ قناة إنستا شبكة اجتماعية { محتوى الورشة عن علاقة } }""");
	}

	@Test
	void knowsTheCountryFromTheBudget() {
		String plan = """
				plan P { period 2027-09-20 to 2027-09-30 budget 100 %s
				channel Insta social network { content Makers about relationship } }""";
		rule.finds("P", plan.formatted("SAR"));
		rule.silent(plan.formatted("AED"));
	}

	@Test
	void isSilentAboutPlansForOtherPartsOfTheWorld() {
		rule.silent("""
				plan P { period 2027-01-03 to 2027-06-30 budget 100 EUR
				channel Insta social network { content Makers about relationship } }""");
	}

	@Test
	void isSilentWhereAnOccasionIsPlanned() {
		rule.silent("""
				plan P { period 2027-01-03 to 2027-06-30
				channel Insta social network {
				  content Makers about relationship
				  content Shop occasion "Birthday of the shop"
				} }""");
	}

	@Test
	void isSilentAboutAPeriodWithoutOccasions() {
		rule.silent("""
				plan P { period 2027-04-01 to 2027-04-30 budget 100 SAR
				channel Insta social network { content Makers about relationship } }""");
	}

	@Test
	void isSilentWithoutAPeriodOrContent() {
		rule.silent("plan P { channel Insta social network { content Makers about relationship } }");
		rule.silent("plan P { period 2027-01-03 to 2027-06-30 channel Insta social network }");
	}

	@Test
	void isSilentWhereAnyChannelCongratulatesInArabic() {
		rule.silent("""
				خطة خ {
					الفترة ٢٠٢٧-٠١-٠٣ إلى ٢٠٢٧-٠٦-٣٠
					الميزانية ١٠٠ SAR
					قناة إنستا شبكة اجتماعية { محتوى الورشة عن علاقة }
					قناة الرسائل رسائل نصية { محتوى التهنئة نص مناسبة "عيد الفطر" }
				}
				""");
	}

	@Test
	void addsContentForTheFirstOccasion() {
		rule.fixes("""
				plan P {
				  period 2027-09-20 to 2027-09-30
				  budget 100 SAR
				  channel Insta social network {
				    content Makers about relationship
				  }
				}
				""", """
				plan P {
				  period 2027-09-20 to 2027-09-30
				  budget 100 SAR
				  channel Insta social network {
				    content Makers about relationship
				    content Saudi_National_Day about relationship occasion "Saudi National Day" on 2027-09-23
				  }
				}
				""");
	}

	@Test
	void addsContentForTheFirstOccasionInArabic() {
		rule.fixes("""
				خطة خ {
				  الفترة ٢٠٢٧-٠٣-٠١ إلى ٢٠٢٧-٠٣-٣٠
				  قناة إنستا شبكة اجتماعية {
				    محتوى الورشة عن علاقة
				  }
				}
				""", """
				خطة خ {
				  الفترة ٢٠٢٧-٠٣-٠١ إلى ٢٠٢٧-٠٣-٣٠
				  قناة إنستا شبكة اجتماعية {
				    محتوى الورشة عن علاقة
				    محتوى عيد_الفطر عن علاقة مناسبة "عيد الفطر" في ١٤٤٨-١٠-٠١ هـ
				  }
				}
				""");
	}
}
