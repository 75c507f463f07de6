package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class UnknownCountryTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("unknown-country");

	@Test
	void findsTheNameOfACountryInPlaceOfItsCode() {
		rule.finds("Egypt", """
				plan P { country SA, Egypt }
				""");
	}

	@Test
	void findsACountryThatThereIsNoneOf() {
		rule.finds("XQ", """
				plan P { country XQ }
				""");
	}

	@Test
	void findsItInArabic() {
		rule.finds("الكويط", """
				خطة خ {
					البلد الكويط
				}
				""");
	}

	@Test
	void findsItInAnOccasionOfAPolicy() {
		rule.finds("Saudi_Arabya", """
				policy House { occasion "Founders’ day" on 2027-03-03 kept in Saudi_Arabya }
				""");
	}

	@Test
	void findsACodeThatTheIsoLacksAndThePolicyDoesNotName() {
		rule.finds("XQ", """
				policy House { country XQ weekend Friday }
				""");
	}

	@Test
	void isSilentAboutCodes() {
		rule.silent("""
				plan P { country SA, ae, JP }
				""");
	}

	@Test
	void isSilentAboutCodesInArabic() {
		rule.silent("""
				خطة خ { البلد SA، EG }
				""");
	}

	@Test
	void isSilentAboutACountryOfThePolicy() {
		rule.silent("""
				policy House {
					country XQ "Quendor" weekend Friday
					occasion "Founders’ day" on 2027-03-03 kept in XQ
				}
				plan P { policy House country XQ }
				""");
	}

	@Test
	void writesTheCode() {
		rule.fixes("""
				plan P {
					country KSA
				}
				""", """
				plan P {
					country SA
				}
				""");
	}

	@Test
	void writesTheCodeOfANameWithASlip() {
		rule.fixes("""
				خطة خ {
					البلد SA، الإماراتت
				}
				""", """
				خطة خ {
					البلد SA، AE
				}
				""");
	}
}
