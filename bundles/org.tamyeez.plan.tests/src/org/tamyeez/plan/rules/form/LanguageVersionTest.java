package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class LanguageVersionTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("language-version");

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

	@Test
	void isSilentAboutTheVersionOfTodayInArabic() {
		rule.silent("""
				لغة ١
				خطة خ { هدف أ مبيعات { قياس الطلبات من ٢ إلى ٣ } }
				""");
	}

	@Test
	void findsALaterVersionOfAFileWithoutPlans() {
		rule.finds("7", """
				language 7
				audience Town
				policy House
				""");
	}
}
