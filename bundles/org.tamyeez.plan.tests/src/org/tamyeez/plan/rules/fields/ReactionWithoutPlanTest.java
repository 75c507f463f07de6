package org.tamyeez.plan.rules.fields;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class ReactionWithoutPlanTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("reaction-without-plan");

	@Test
	void findsAnActivityWithoutADate() {
		rule.finds("Contest", """
				plan P {
					phase Open launch { activity Contest }
				}
				""");
	}

	@Test
	void findsItInArabicToo() {
		rule.finds("المسابقة", """
				خطة خ {
					مرحلة الافتتاح إطلاق { نشاط المسابقة إلى ٢٠٢٧-٠٣-٠١ }
				}
				""");
	}

	@Test
	void findsAnActivityBeforeTheFirstMeasurement() {
		rule.finds("2027-01-20", """
				plan P {
					goal Spring marketing { measure orders from 300 orders on 2027-02-01 to 450 orders }
					phase Open launch { activity Contest serves Spring from 2027-01-20 }
				}
				""");
	}

	@Test
	void takesTheDateOfThePhase() {
		rule.finds("Contest", """
				plan P {
					goal Spring marketing { measure orders from 300 orders on 2027-02-01 to 450 orders }
					phase Open launch from 2027-01-20 { activity Contest serves Spring }
				}
				""");
	}

	@Test
	void isSilentAboutWorkWithADate() {
		rule.silent("""
				plan P {
					goal Spring marketing { measure orders from 300 orders to 450 orders }
					phase Open launch from 2027-02-15 { activity Contest serves Spring  activity Photos }
					phase Late campaign { activity Ads from 2027-03-01 }
				}
				""");
	}

	@Test
	void letsTheStudyComeBeforeTheMeasurement() {
		rule.silent("""
				خطة خ {
					هدف الربيع تسويق { قياس الطلبات من ٣٠٠ طلب في ٢٠٢٧-٠٢-٠١ إلى ٤٥٠ طلب }
					مرحلة السؤال دراسة من ٢٠٢٧-٠١-٠١ { نشاط المقابلات يخدم الربيع }
					مرحلة الافتتاح إطلاق من ٢٠٢٧-٠٢-٠١ { نشاط المسابقة يخدم الربيع }
				}
				""");
	}

	@Test
	void startsItOnTheDayOfTheMeasurement() {
		rule.fixes("""
				خطة خ {
					هدف الربيع تسويق { قياس الطلبات من ٣٠٠ طلب في ٢٠٢٧-٠٢-٠١ إلى ٤٥٠ طلب }
					مرحلة الافتتاح إطلاق { نشاط المسابقة يخدم الربيع من ٢٠٢٧-٠١-٢٠ إلى ٢٠٢٧-٠٣-٠١ }
				}
				""", """
				خطة خ {
					هدف الربيع تسويق { قياس الطلبات من ٣٠٠ طلب في ٢٠٢٧-٠٢-٠١ إلى ٤٥٠ طلب }
					مرحلة الافتتاح إطلاق { نشاط المسابقة يخدم الربيع من ٢٠٢٧-٠٢-٠١ إلى ٢٠٢٧-٠٣-٠١ }
				}
				""");
	}
}
