package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class UnbalancedDirectionCharacterTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("unbalanced-direction-character");

	@Test
	void findsATurnThatIsNotEnded() {
		rule.finds("\u202E", """
				plan P { client "Noura \u202ELeather" }
				""");
	}

	@Test
	void findsAnEndWithoutATurnInArabic() {
		rule.finds("\u2069", """
				خطة خ {
					العميل "نورة\u2069 للجلود"
				}
				""");
	}

	@Test
	void findsATurnThatIsEndedOnTheNextLine() {
		rule.finds("\u2068", String.format("plan P { client %1$sNoura \u2068Leather\nRiyadh\u2069%1$s }", "\"".repeat(3)));
	}

	@Test
	void isSilentAboutATurnThatIsEnded() {
		rule.silent("""
				plan P {
					client "Noura \u2068Leather \u202Bx\u202C\u2069 Riyadh"
				}
				""");
	}

	@Test
	void isSilentAboutSpansWithinSpansInArabic() {
		rule.silent("""
				خطة خ {
					/** تُسمى \u2068Noura\u2069 في الرياض. */
					العميل "نورة \u2066Noura \u202Aleather\u202C\u2069 للجلود\u200F"
				}
				""");
	}

	@Test
	void removesTheCharacterWithoutAPartner() {
		rule.fixes("""
				plan P {
					client "Noura \u202ELeather"
				}
				""", """
				plan P {
					client "Noura Leather"
				}
				""");
	}
}
