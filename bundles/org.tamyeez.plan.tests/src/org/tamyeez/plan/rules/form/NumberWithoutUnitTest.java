package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class NumberWithoutUnitTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("number-without-unit");

	@Test
	void findsMoneyWithoutCurrency() {
		rule.finds("40,000", """
				plan P {
					goal A sales { measure revenue from 40,000 to 60,000 SAR }
				}
				""");
	}

	@Test
	void findsBothEndsOnce() {
		rule.finds("٥٥", """
				خطة خ {
					هدف ه علاقات عامة { قياس الانطباع من ٥٥ إلى ٧٠ }
				}
				""");
	}

	@Test
	void findsASize() {
		rule.finds("5,000", """
				plan P { market Women { size 5,000 } }
				""");
	}

	@Test
	void findsAMeasuredValue() {
		rule.finds("43,000", """
				plan P {
					goal A sales { measure revenue to 60,000 SAR }
					measure A actual 43,000
				}
				""");
	}

	@Test
	void isSilentWhereTheMetricSaysWhatIsCounted() {
		rule.silent("""
				plan P {
					goal A sales { measure orders from 40 to 60 }
					measure A actual 50
				}
				""");
	}

	@Test
	void isSilentAboutNumbersWithUnits() {
		rule.silent("""
				plan P {
					market Women { size 5,000 people }
					goal A communication { measure response_time from 2 days to 3 hours }
				}
				""");
	}

	@Test
	void isSilentAboutCountedThingsInArabic() {
		rule.silent("""
				خطة خ {
					جمهور الرياض { فئة المتسوقات الحجم ٣٬٠٠٠ متسوقة }
					سوق النساء { الحجم ٤٠٪ }
					هدف ه مبيعات { قياس الطلبات من ٤٠ إلى ٦٠ }
					قياس ه الفعلي ٥٠
				}
				""");
	}

	@Test
	void writesTheUnitOfTheOtherEnd() {
		rule.fixes("""
				plan P {
					goal A sales { measure revenue from 40,000 to 60,000 SAR }
				}
				""", """
				plan P {
					goal A sales { measure revenue from 40,000 SAR to 60,000 SAR }
				}
				""");
	}

	@Test
	void writesTheUnitOfTheMetricAtBothEnds() {
		rule.fixes("""
				خطة خ {
					هدف ه علاقات عامة { قياس الانطباع من ٥٥ إلى ٧٠ }
				}
				""", """
				خطة خ {
					هدف ه علاقات عامة { قياس الانطباع من ٥٥ % إلى ٧٠ % }
				}
				""");
	}

	@Test
	void writesTheCurrencyOfThePlan() {
		rule.fixes("""
				plan P {
					budget 90,000 SAR
					goal A sales { measure revenue to 60,000 }
				}
				""", """
				plan P {
					budget 90,000 SAR
					goal A sales { measure revenue to 60,000 SAR }
				}
				""");
	}

	@Test
	void writesPeopleBehindASize() {
		rule.fixes("""
				خطة خ {
					سوق النساء { الحجم ٥٬٠٠٠ }
				}
				""", """
				خطة خ {
					سوق النساء { الحجم ٥٬٠٠٠ شخص }
				}
				""");
	}
}
