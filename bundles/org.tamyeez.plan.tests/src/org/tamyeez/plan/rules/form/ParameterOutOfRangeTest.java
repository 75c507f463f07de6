package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.tamyeez.testing.RuleTester;

class ParameterOutOfRangeTest {

	private final RuleTester rule = RuleTester.of("parameter-out-of-range");

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
	void writesTheEndOfTheRange() {
		rule.fixes("""
				policy House { rule date-implausible with latest-year 5000 }
				""", """
				policy House { rule date-implausible with latest-year 2200 }
				""");
	}
}
