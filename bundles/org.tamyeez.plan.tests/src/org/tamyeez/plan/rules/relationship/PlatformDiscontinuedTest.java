package org.tamyeez.plan.rules.relationship;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.RuleTester;

class PlatformDiscontinuedTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("platform-discontinued");

	@Test
	void findsAPlatformThatIsGone() {
		rule.finds("Google_Plus", """
				plan P { channel Circles social network on Google_Plus }
				""");
	}

	@Test
	void findsItByItsArabicName() {
		rule.finds("\"جوجل بلس\"", """
				خطة حقائب { قناة الدوائر شبكة اجتماعية على "جوجل بلس" }
				""");
	}

	@Test
	void isGraveWhereThePlatformIsGone() {
		assertEquals(Severity.ERROR, rule.finds("Vine", "plan P { channel Clips on Vine }").findings().get(0).severity());
	}

	@Test
	void onlyWarnsOfANewName() {
		Checked checked = rule.finds("Twitter", "plan P { channel News on Twitter }");
		assertEquals(Severity.WARNING, checked.findings().get(0).severity());
		assertEquals("The channel «News» is on «Twitter», which has had the name «X» since 2023. Write the new name.",
				checked.messages(Language.ENGLISH).get(0));
	}

	@Test
	void isSilentAboutPlatformsThatAreThere() {
		rule.silent("""
				plan P { channel Insta on Instagram channel News on X channel Rooms on "كلوب هاوس" }
				""");
	}

	@Test
	void isSilentAboutPlatformsThatNobodyKnows() {
		rule.silent("""
				خطة حقائب { قناة الحي على "منتدى الحي" قناة الركن معرض }
				""");
	}

	@Test
	void isSilentAboutAPlanOfThatTime() {
		rule.silent("""
				plan P {
					period 2016-01-01 to 2016-06-30
					channel Circles on Google_Plus
				}
				""");
	}

	@Test
	void writesTheNewName() {
		rule.fixes("""
				plan P { channel News social network on Twitter }
				""", """
				plan P { channel News social network on X }
				""");
	}

	@Test
	void writesTheNewNameInArabic() {
		rule.fixes("""
				خطة حقائب { قناة الأخبار شبكة اجتماعية على تويتر }
				""", """
				خطة حقائب { قناة الأخبار شبكة اجتماعية على إكس }
				""");
	}

	@Test
	void putsANameOfSeveralWordsIntoQuotationMarks() {
		rule.fixes("""
				plan P { channel Map search on "Google My Business" }
				""", """
				plan P { channel Map search on "Google Business Profile" }
				""");
	}
}
