package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class ParameterOutOfRangeTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("parameter-out-of-range");

	@Test
	void findsAValueBeyondTheRange() {
		rule.finds("5000", """
				policy House { rule date-implausible with latest-year 5000 }
				""");
	}

	@Test
	void findsItInArabic() {
		rule.finds("١٠", """
				سياسة البيت {
					قاعدة date-implausible مع earliest-year ١٠
				}
				""");
	}

	@Test
	void findsAValueOfAnotherUnit() {
		rule.finds("20 %", """
				policy House { rule date-implausible with latest-year 20 % }
				""");
	}

	@Test
	void isSilentWithinTheRange() {
		rule.silent("""
				policy House { rule date-implausible with earliest-year 1990, latest-year 2040 }
				""");
	}

	@Test
	void isSilentAtTheEndsOfTheRangeInArabic() {
		rule.silent("""
				سياسة البيت {
					قاعدة selling-only-channel مع share ١٠٠٪
					قاعدة mix-unbalanced مع share ٠٪
					قاعدة lone-freelancer مع activities ٥٠
				}
				""");
	}

	@Test
	void writesTheEndOfTheRange() {
		rule.fixes("""
				policy House { rule date-implausible with latest-year 5000 }
				""", """
				policy House { rule date-implausible with latest-year 2200 }
				""");
	}
}
