package org.tamyeez.plan.rules.method;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class DeviationUncorrectedTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("deviation-uncorrected");

	@Test
	void findsAGoalThatIsBehind() {
		rule.finds("43,000 SAR", """
				plan P {
					period 2027-01-01 to 2027-04-11
					goal Revenue marketing { measure revenue from 40,000 SAR to 60,000 SAR by 2027-04-11 }
					measure Revenue on 2027-02-20 actual 43,000 SAR
				}
				""");
	}

	@Test
	void findsAValueThatIsToBecomeLess() {
		rule.finds("20", """
				plan P {
					period 2027-01-01 to 2027-04-11
					goal Calm public relations { measure complaints from 20 to 10 by 2027-04-11 }
					measure Calm on 2027-02-20 actual 20
				}
				""");
	}

	@Test
	void countsTheToleranceOfTheMeasurement() {
		rule.finds("48,000 SAR", """
				plan P {
					period 2027-01-01 to 2027-04-11
					goal Revenue marketing { measure revenue from 40,000 SAR to 60,000 SAR by 2027-04-11 }
					measure Revenue on 2027-02-20 actual 48,000 SAR tolerance 2 %
				}
				""");
	}

	@Test
	void findsItInArabicToo() {
		rule.finds("٥٠٪", """
				خطة نورة {
					الفترة ٢٠٢٧-٠١-٠١ إلى ٢٠٢٧-٠٤-١١
					هدف الألفة علاقات عامة { قياس الانطباع من ٥٠٪ إلى ٧٠٪ بحلول ٢٠٢٧-٠٤-١١ }
					قياس الألفة في ٢٠٢٧-٠٢-٢٠ الفعلي ٥٠٪
				}
				""");
	}

	@Test
	void isSilentWithinTheTolerance() {
		rule.silent("""
				plan P {
					period 2027-01-01 to 2027-04-11
					goal Revenue marketing { measure revenue from 40,000 SAR to 60,000 SAR by 2027-04-11 }
					measure Revenue on 2027-02-20 actual 48,000 SAR
				}
				""");
	}

	@Test
	void isSilentAboutAGoalThatIsAhead() {
		rule.silent("""
				plan P {
					period 2027-01-01 to 2027-04-11
					goal Calm public relations { measure complaints from 20 to 10 by 2027-04-11 }
					measure Calm on 2027-02-20 actual 5
				}
				""");
	}

	@Test
	void isSilentAboutACorrection() {
		rule.silent("""
				خطة نورة {
					الفترة ٢٠٢٧-٠١-٠١ إلى ٢٠٢٧-٠٤-١١
					هدف الألفة علاقات عامة { قياس الانطباع من ٥٠٪ إلى ٧٠٪ بحلول ٢٠٢٧-٠٤-١١ }
					قياس الألفة في ٢٠٢٧-٠٢-٢٠ الفعلي ٥٠٪ { تصحيح "زيارة الحرفيات كل أسبوع" }
				}
				""");
	}

	@Test
	void toleratesWhatThePolicySays() {
		rule.silent("""
				policy House { rule deviation-uncorrected with tolerance 15 % }
				plan P {
					policy House
					period 2027-01-01 to 2027-04-11
					goal Revenue marketing { measure revenue from 40,000 SAR to 60,000 SAR by 2027-04-11 }
					measure Revenue on 2027-02-20 actual 43,000 SAR
				}
				""");
	}

	@Test
	void asksForNothingAfterThePlanIsOver() {
		rule.fixes("""
				plan P {
					period 2027-01-01 to 2027-04-11
					goal Bond public relations { measure sentiment from 50 % to 70 % by 2027-04-11 }
					measure Bond on 2027-04-01 actual 50 %
				}
				""", """
				plan P {
					period 2027-01-01 to 2027-04-11
					goal Bond public relations { measure sentiment from 50 % to 70 % by 2027-04-11 }
					measure Bond on 2027-04-01 actual 50 % {
						correction "[What is done to catch up]" until 2027-04-11
					}
				}
				""");
	}

	@Test
	void addsACorrectionToWord() {
		rule.fixes("""
				plan P {
					period 2027-01-01 to 2027-04-11
					team { role Sara role Huda }
					goal Revenue marketing { measure revenue from 40,000 SAR to 60,000 SAR by 2027-04-11 }
					measure Revenue on 2027-02-20 actual 43,000 SAR by Huda
				}
				""", """
				plan P {
					period 2027-01-01 to 2027-04-11
					team { role Sara role Huda }
					goal Revenue marketing { measure revenue from 40,000 SAR to 60,000 SAR by 2027-04-11 }
					measure Revenue on 2027-02-20 actual 43,000 SAR by Huda {
						correction "[What is done to catch up]" by Huda until 2027-03-06
					}
				}
				""");
	}

	@Test
	void addsItInArabicToo() {
		rule.fixes("""
				خطة نورة {
					الفترة ٢٠٢٧-٠١-٠١ إلى ٢٠٢٧-٠٤-١١
					فريق { دور سارة }
					هدف الألفة علاقات عامة { قياس الانطباع من ٥٠٪ إلى ٧٠٪ بحلول ٢٠٢٧-٠٤-١١ }
					قياس الألفة في ٢٠٢٧-٠٢-٢٠ الفعلي ٥٠٪
				}
				""", """
				خطة نورة {
					الفترة ٢٠٢٧-٠١-٠١ إلى ٢٠٢٧-٠٤-١١
					فريق { دور سارة }
					هدف الألفة علاقات عامة { قياس الانطباع من ٥٠٪ إلى ٧٠٪ بحلول ٢٠٢٧-٠٤-١١ }
					قياس الألفة في ٢٠٢٧-٠٢-٢٠ الفعلي ٥٠٪ {
						تصحيح "[ما يُفعل لتدارك التأخر]" بواسطة سارة حتى ٢٠٢٧-٠٣-٠٦
					}
				}
				""");
	}
}
