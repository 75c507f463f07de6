package org.tamyeez.plan.rules.relationship;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class ContentNotRenewedTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("content-not-renewed");

	@Test
	void findsContentWithoutACadence() {
		rule.finds("Makers", "plan P { channel Insta social network { content Makers video about relationship } }");
	}

	@Test
	void findsContentWithoutACadenceInArabic() {
		rule.finds("الدليل", "خطة خ { قناة الموقع موقع إلكتروني { محتوى الدليل نص عن توعية } }");
	}

	@Test
	void isSilentWhereContentOrChannelHasACadence() {
		rule.silent("""
				plan P { channel Insta social network { content Makers video every week }
				channel Site website { posts every month content Guide text } }""");
	}

	@Test
	void isSilentAboutContentForOneDay() {
		rule.silent("""
				plan P { channel Insta social network { content Eid text occasion "Eid al-Fitr"
				content Opening live from 2027-02-15 to 2027-02-15 } }""");
	}

	@Test
	void isSilentAboutWhatIsPrinted() {
		rule.silent("plan P { channel Posters outdoor { content Poster image } }");
	}

	@Test
	void isSilentWhereChannelOrOccasionSaysHowOftenInArabic() {
		rule.silent("""
				خطة خ {
					قناة إنستا شبكة اجتماعية { ينشر كل أسبوع محتوى الورشة فيديو }
					قناة النشرة بريد إلكتروني {
						محتوى العيد نص مناسبة "عيد الفطر"
						محتوى الافتتاح نص من ٢٠٢٧-٠٢-١٥ إلى ٢٠٢٧-٠٢-١٥
					}
					قناة البحث بحث { محتوى الإعلان نص }
				}
				""");
	}

	@Test
	void renewsEveryWeek() {
		rule.fixes("""
				plan P { channel Insta social network {
				  content Makers "The makers" video about relationship keywords "hands"
				} }""", """
				plan P { channel Insta social network {
				  content Makers "The makers" video about relationship every week keywords "hands"
				} }""");
	}

	@Test
	void renewsEveryWeekInArabic() {
		rule.fixes("خطة خ { قناة إنستا شبكة اجتماعية { محتوى الورشة } }",
				"خطة خ { قناة إنستا شبكة اجتماعية { محتوى الورشة كل أسبوع } }");
	}
}
