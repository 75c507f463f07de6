package org.tamyeez.plan.rules.relationship;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class KeywordsMissingTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("keywords-missing");

	@Test
	void findsContentThatNobodyCanFind() {
		rule.finds("Guide", "plan P { channel Site website { content Guide text every month } }");
	}

	@Test
	void findsContentThatNobodyCanFindInArabic() {
		rule.finds("الورشة", "خطة خ { قناة إنستا شبكة اجتماعية { محتوى الورشة فيديو كل أسبوع } }");
	}

	@Test
	void isSilentAboutContentWithSearchWords() {
		rule.silent("plan P { channel Ads search { content Guide text keywords \"care for leather\" } }");
	}

	@Test
	void isSilentAboutOccasionsAndOtherChannels() {
		rule.silent("""
				plan P { channel Insta social network { content Eid text occasion "Eid al-Fitr" }
				channel Posters outdoor { content Poster image } }""");
	}

	@Test
	void isSilentAboutSearchWordsAndGreetingsInArabic() {
		rule.silent("""
				خطة خ {
					قناة الموقع موقع إلكتروني { محتوى الدليل نص كلمات البحث "العناية بالجلد"، "حقائب الرياض" }
					قناة إنستا شبكة اجتماعية { محتوى العيد نص مناسبة "عيد الفطر" }
					قناة المتجر متجر { محتوى الواجهة صورة }
				}
				""");
	}

	@Test
	void addsSearchWordsToFillIn() {
		rule.fixes("""
				plan P { message Craft "Sewn here" channel Site website {
				  content Guide text every month says Craft to 2027-06-30
				} }""", """
				plan P { message Craft "Sewn here" channel Site website {
				  content Guide text every month says Craft keywords "…" to 2027-06-30
				} }""");
	}

	@Test
	void addsSearchWordsToFillInInArabic() {
		rule.fixes("خطة خ { قناة الموقع موقع إلكتروني { محتوى الدليل نص } }",
				"خطة خ { قناة الموقع موقع إلكتروني { محتوى الدليل نص كلمات البحث \"…\" } }");
	}
}
