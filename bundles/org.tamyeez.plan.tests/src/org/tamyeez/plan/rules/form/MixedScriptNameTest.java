package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class MixedScriptNameTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("mixed-script-name");

	@Test
	void findsACyrillicLetterInALatinWord() {
		rule.finds("Bоnd", """
				plan P { goal Bоnd sales }
				""");
	}

	@Test
	void findsLatinAndArabicInOneWord() {
		rule.finds("حقائبNoura", """
				خطة خ {
					معروض حقائبNoura منتج
				}
				""");
	}

	@Test
	void isSilentAboutWordsOfTwoScriptsSideBySide() {
		rule.silent("""
				plan P {
					offering حقائب_Noura product
					goal Sales-2027 sales
					goal هدف_٢ sales
				}
				""");
	}

	@Test
	void isSilentAboutVowelSignsAndDigitsInArabic() {
		rule.silent("""
				خطة خ {
					هدف رضا٢٠٢٧ علاقات عامة
					معروض حقائب-Noura-٢ منتج
					قناة إكس_X شبكة اجتماعية
					فريق { دور أحـمد }
				}
				""");
	}

	@Test
	void writesTheLatinLetterEverywhere() {
		rule.fixes("""
				plan P {
					goal Bоnd sales
					channel Shop { serves Bоnd "Tells who sews" }
				}
				""", """
				plan P {
					goal Bond sales
					channel Shop { serves Bond "Tells who sews" }
				}
				""");
	}

	@Test
	void putsALineBetweenTheScripts() {
		rule.fixes("""
				خطة خ {
					معروض حقائبNoura منتج
					رسالة ر تعرض حقائبNoura
				}
				""", """
				خطة خ {
					معروض حقائب_Noura منتج
					رسالة ر تعرض حقائب_Noura
				}
				""");
	}
}
