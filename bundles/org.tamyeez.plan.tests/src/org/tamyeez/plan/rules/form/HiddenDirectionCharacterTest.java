package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class HiddenDirectionCharacterTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("hidden-direction-character");

	@Test
	void findsATurnBetweenWords() {
		rule.finds("\u202E", """
				plan P { goal A \u202Esales }
				""");
	}

	@Test
	void findsATurnAndItsEndOnOneLineOnce() {
		rule.finds("\u2067", """
				خطة خ {
					هدف \u2067الإيراد\u2069 مبيعات
				}
				""");
	}

	@Test
	void findsATurnInAComment() {
		rule.finds("\u202E", """
				plan P {
					// \u202Enot for sale
					goal A sales
				}
				""");
	}

	@Test
	void isSilentAboutTextsAndNotesForTheReader() {
		rule.silent("""
				plan P {
					/** Called \u2068Noura\u2069 by all. */
					goal A "Sell \u2068حقائب\u2069 online" sales
				}
				""");
	}

	@Test
	void isSilentAboutMarksThatTurnNothingInArabic() {
		rule.silent("""
				خطة خ {
					// \u200Fالحقائب\u200F، وبجانبها Noura\u200E وبلا فاصل: می\u200Cرود
					هدف الإيراد "بيع \u2067حقائب Noura\u2069" مبيعات
				}
				""");
	}

	@Test
	void removesTheCharactersOfTheLine() {
		rule.fixes("""
				plan P {
					goal \u202BA\u202C sales
				}
				""", """
				plan P {
					goal A sales
				}
				""");
	}
}
