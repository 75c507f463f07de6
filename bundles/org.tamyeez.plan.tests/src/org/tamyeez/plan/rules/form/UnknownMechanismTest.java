package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class UnknownMechanismTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("unknown-mechanism");

	@Test
	void findsAMechanismWithASlip() {
		rule.finds("masaging", """
				policy House { platform "Sanad" mechanism masaging }
				""");
	}

	@Test
	void findsAMechanismThatThereIsNoneOf() {
		rule.finds("telepathy", """
				policy House { platform "Sanad" mechanism telepathy }
				""");
	}

	@Test
	void findsItInArabic() {
		rule.finds("تخاطر", """
				سياسة مكتبنا { منصة "سند" آليتها تخاطر }
				""");
	}

	@Test
	void isSilentAboutMechanisms() {
		rule.silent("""
				policy House {
					platform "Sanad" mechanism short-video
					platform "Wasl" mechanism network
					platform "Bayan" social network
				}
				""");
	}

	@Test
	void isSilentAboutMechanismsInArabic() {
		rule.silent("""
				سياسة مكتبنا {
					منصة "سند" آليتها فيديو_قصير
					منصة "وصل" آليتها شبكة
				}
				""");
	}

	@Test
	void writesTheNearest() {
		rule.fixes("""
				policy House {
					platform "Sanad" mechanism blok
				}
				""", """
				policy House {
					platform "Sanad" mechanism blog
				}
				""");
	}
}
