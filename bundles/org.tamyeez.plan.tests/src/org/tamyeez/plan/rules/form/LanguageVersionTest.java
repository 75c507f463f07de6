package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.tamyeez.testing.RuleTester;

class LanguageVersionTest {

	private final RuleTester rule = RuleTester.of("language-version");

	@Test
	void findsALaterVersion() {
		rule.finds("2", """
				language 2
				plan P {
					goal A sales
				}
				""");
	}

	@Test
	void findsALaterVersionInArabic() {
		rule.finds("٣", """
				لغة ٣
				خطة خ {
					هدف أ مبيعات
				}
				""");
	}

	@Test
	void isSilentAboutTheVersionOfToday() {
		rule.silent("""
				language 1
				plan P {
					goal A sales
				}
				""");
	}

	@Test
	void isSilentWhereNoVersionIsWritten() {
		rule.silent("""
				plan P { goal A sales }
				""");
	}
}
