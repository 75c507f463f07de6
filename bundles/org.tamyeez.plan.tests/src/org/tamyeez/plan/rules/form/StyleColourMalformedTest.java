package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class StyleColourMalformedTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("style-colour-malformed");

	@Test
	void findsAColourByItsName() {
		rule.finds("\"teal\"", """
				style House { colour primary "teal" }
				""");
	}

	@Test
	void findsADigitTooFew() {
		rule.finds("\"#0b6e6\"", """
				style House { colour accent "#0b6e6" }
				""");
	}

	@Test
	void findsItInArabic() {
		rule.finds("\"أخضر\"", """
				هوية بصرية مكتبنا { لون أساسي "أخضر" }
				""");
	}

	@Test
	void isSilentAboutSixDigits() {
		rule.silent("""
				style House {
					colour primary "#0b6e6e"
					colour accent "#D97706"
				}
				""");
	}

	@Test
	void isSilentAboutSixDigitsInArabic() {
		rule.silent("""
				هوية بصرية مكتبنا { لون أساسي "#0b6e6e" }
				""");
	}

	@Test
	void addsTheSign() {
		rule.fixes("""
				style House {
					colour primary "0b6e6e"
				}
				""", """
				style House {
					colour primary "#0b6e6e"
				}
				""");
	}

	@Test
	void writesTheShortFormInFull() {
		rule.fixes("""
				style House {
					colour primary "#0b6"
				}
				""", """
				style House {
					colour primary "#00bb66"
				}
				""");
	}
}
