package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class PolicyCycleTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("policy-cycle");

	@Test
	void findsAPolicyThatExtendsItself() {
		rule.finds("House", """
				policy House extends House { rule pr-missing is off }
				""");
	}

	@Test
	void findsACircleOfThreeOnceInArabic() {
		rule.finds("ب", """
				سياسة أ مبنية على ب
				سياسة ب مبنية على ج
				سياسة ج مبنية على أ
				""");
	}

	@Test
	void isSilentAboutALine() {
		rule.silent("""
				policy A
				policy B extends A
				policy C extends A, B
				""");
	}

	@Test
	void isSilentAboutOneAncestorOnTwoWaysInArabic() {
		rule.silent("""
				سياسة الأصل مبنية على strict
				سياسة يمين مبنية على الأصل
				سياسة يسار مبنية على الأصل
				سياسة البيت مبنية على يمين، يسار
				""");
	}

	@Test
	void removesTheStep() {
		rule.fixes("""
				policy A extends B
				policy B extends A
				""", """
				policy A
				policy B extends A
				""");
	}
}
