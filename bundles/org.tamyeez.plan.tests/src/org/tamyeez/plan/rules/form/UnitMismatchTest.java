package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class UnitMismatchTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("unit-mismatch");

	@Test
	void findsAPercentageOfMoney() {
		rule.finds("10 %", """
				plan P {
					goal A sales { measure revenue from 10 % to 20 % }
				}
				""");
	}

	@Test
	void findsMoneyForAShareInArabic() {
		rule.finds("٥٠٠ SAR", """
				خطة خ {
					هدف ه علاقات عامة { قياس الانطباع من ٥٥٪ إلى ٥٠٠ SAR }
				}
				""");
	}

	@Test
	void findsTwoCurrencies() {
		rule.finds("60,000 USD", """
				plan P {
					goal A sales { measure revenue from 40,000 SAR to 60,000 USD }
				}
				""");
	}

	@Test
	void findsDifferentUnitsOfAMetricWithoutOne() {
		rule.finds("20 %", """
				metric joy tells communication more is better
				plan P {
					goal A communication { measure joy from 10 smiles to 20 % }
				}
				""");
	}

	@Test
	void findsAMeasuredValueOfAnotherUnit() {
		rule.finds("43 %", """
				plan P {
					goal A sales { measure revenue from 40,000 SAR to 60,000 SAR }
					measure A actual 43 %
				}
				""");
	}

	@Test
	void findsAMeasuredValueOfAnotherCurrency() {
		rule.finds("43,000 USD", """
				plan P {
					goal A sales { measure revenue from 40,000 SAR to 60,000 SAR }
					measure A actual 43,000 USD
				}
				""");
	}

	@Test
	void findsASizeThatIsNone() {
		rule.finds("5,000 SAR", """
				plan P { market Women { size 5,000 SAR } }
				""");
	}

	@Test
	void isSilentAboutFittingUnits() {
		rule.silent("""
				plan P {
					market Women { size 5,000 people }
					goal A sales { measure revenue from 40,000 SAR to 60,000 SAR }
					goal B sales { measure orders from 40 orders to 60 }
					goal C communication { measure response_time from 1 day to 2 hours }
					measure A actual 43,000 SAR
					measure C actual 90 minutes
				}
				""");
	}

	@Test
	void saysWhatIsWrongInAGoalOnlyThere() {
		rule.finds("40 %", """
				plan P {
					goal A sales { measure revenue from 40 % to 60 % }
					measure A actual 50 %
				}
				""");
	}

	@Test
	void isSilentAboutTheFormsOfACountedWordInArabic() {
		rule.silent("""
				خطة خ {
					سوق النساء { الحجم ١٠٠ امرأة }
					هدف أ اتصال { قياس المتطوعون من ١٠ متطوعين إلى ١٠٠ متطوع }
					هدف ب اتصال { قياس زمن_الرد من ٢ يوم إلى ٣ ساعات }
					هدف ج مبيعات { قياس الإيراد من ٤٠٬٠٠٠ sar إلى ٦٠٬٠٠٠ SAR }
					قياس أ الفعلي ٢١ متطوعا
				}
				""");
	}
}
