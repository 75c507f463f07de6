package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class StyleCycleTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("style-cycle");

	@Test
	void findsAStyleThatExtendsItself() {
		rule.finds("House", """
				style House extends House { cover plain }
				""");
	}

	@Test
	void findsACircleOnceInArabic() {
		rule.finds("ب", """
				هوية بصرية أ مبنية على ب
				هوية بصرية ب مبنية على أ
				""");
	}

	@Test
	void isSilentAboutALine() {
		rule.silent("""
				style A
				style B extends A
				style C extends A
				""");
	}

	@Test
	void isSilentAboutALineInArabic() {
		rule.silent("""
				هوية بصرية أ
				هوية بصرية ب مبنية على أ
				""");
	}

	@Test
	void removesTheStep() {
		rule.fixes("""
				style A extends B
				style B extends A
				""", """
				style A
				style B extends A
				""");
	}
}
