package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class UnknownCurrencyTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("unknown-currency");

	@Test
	void findsASlipOfTheKeyboard() {
		rule.finds("SRA", """
				plan P { budget 500 SRA }
				""");
	}

	@Test
	void findsTheNameOfACurrencyInArabic() {
		rule.finds("ريال", """
				خطة خ {
					الميزانية ٥٠٠ ريال
				}
				""");
	}

	@Test
	void findsItWhereMoneyIsMeasured() {
		rule.finds("SRA", """
				plan P {
					goal A sales { measure revenue from 500 SAR to 900 SRA }
				}
				""");
	}

	@Test
	void findsItInAPrice() {
		rule.finds("Dirham", """
				plan P {
					offering B product { price 180 to 420 Dirham }
				}
				""");
	}

	@Test
	void findsWhatIsLikeNoCurrency() {
		rule.finds("points", """
				plan P { budget 500 points }
				""");
	}

	@Test
	void isSilentAboutRealCurrencies() {
		rule.silent("""
				plan P {
					budget 500 SAR
					channel C { budget 20 usd }
					goal A sales { measure orders from 20 orders to 30 orders }
				}
				""");
	}

	@Test
	void isSilentAboutCountedThingsAndAgesInArabic() {
		rule.silent("""
				خطة خ {
					الميزانية ٥٠٠ kwd
					سوق النساء { العمر ٢٥ إلى ٤٠ الحجم ٩٠٠ شخص الدخل ٩٠٠ إلى ١٬٢٠٠ KWD شهريا }
					هدف ه مبيعات { قياس الطلبات من ٢٠ ريالا إلى ٣٠ ريالا }
				}
				""");
	}

	@Test
	void offersTheCurrencyOfThePlan() {
		rule.fixes("""
				plan P {
					budget 500 QAR
					channel C { budget 200 ريال }
				}
				""", """
				plan P {
					budget 500 QAR
					channel C { budget 200 QAR }
				}
				""");
	}

	@Test
	void offersTheNearestCurrency() {
		rule.fixes("""
				plan P {
					budget 500 SRA
				}
				""", """
				plan P {
					budget 500 SAR
				}
				""");
	}
}
