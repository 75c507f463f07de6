package org.tamyeez.plan.rules.audience;

import org.junit.jupiter.api.Test;
import org.tamyeez.testing.RuleTester;

class PrAfterMarketingTest {

	private final RuleTester rule = RuleTester.of("pr-after-marketing");

	@Test
	void findsPublicRelationsThatStartsLater() {
		rule.finds("2027-02-15", """
				plan P {
					goal Trust public relations
					goal Revenue marketing
					phase Open launch from 2027-02-01 { activity Opening serves Revenue }
					phase Known PR from 2027-02-15 { activity Visits serves Trust }
				}
				""");
	}

	@Test
	void takesTheDateOfTheActivityWhereItHasOne() {
		rule.finds("2027-03-01", """
				plan P {
					goal Trust public relations
					goal Revenue marketing
					phase Open launch from 2027-01-10 {
						activity Opening serves Revenue from 2027-02-01
						activity Visits serves Trust from 2027-03-01
					}
				}
				""");
	}

	@Test
	void comparesDaysOfBothCalendars() {
		rule.finds("٢٠٢٧-٠٢-١٥", """
				خطة خ {
					هدف الثقة علاقات عامة
					هدف الإيراد تسويق
					مرحلة الافتتاح إطلاق من ١٤٤٨-٠٨-٢٤ هـ { نشاط الحفل يخدم الإيراد }
					مرحلة التعارف علاقات عامة من ٢٠٢٧-٠٢-١٥
				}
				""");
	}

	@Test
	void isSilentWherePublicRelationsComesFirst() {
		rule.silent("""
				plan P {
					goal Trust public relations
					goal Revenue marketing
					phase Known PR from 2027-01-10 { activity Visits serves Trust }
					phase Open launch from 2027-02-01 { activity Opening serves Revenue }
				}
				""");
	}

	@Test
	void doesNotCountStudyAndPreparationAsMarketing() {
		rule.silent("""
				خطة خ {
					هدف الثقة علاقات عامة
					هدف الإيراد تسويق
					مرحلة البحث دراسة من ٢٠٢٧-٠١-٠١ { نشاط المقابلات يخدم الإيراد }
					مرحلة التجهيز إعداد من ٢٠٢٧-٠١-١٠ { نشاط التصوير يخدم الإيراد }
					مرحلة التعارف علاقات عامة من ٢٠٢٧-٠١-١٥ { نشاط الزيارات يخدم الثقة }
					مرحلة الافتتاح إطلاق من ٢٠٢٧-٠٢-٠١ { نشاط الحفل يخدم الإيراد }
				}
				""");
	}

	@Test
	void isSilentWhileSomeOfItHasNoDate() {
		rule.silent("""
				plan P {
					goal Trust public relations
					goal Revenue marketing
					phase Open launch from 2027-02-01 { activity Opening serves Revenue }
					phase Known PR { activity Talks serves Trust }
					phase Later PR from 2027-02-15 { activity Visits serves Trust }
				}
				""");
	}

	@Test
	void letsTheLeadingGoalDecide() {
		rule.silent("""
				plan P {
					goal Trust public relations
					goal Revenue marketing
					phase Open launch from 2027-02-01 { activity Opening serves Revenue, Trust leading Trust }
					phase Sell campaign from 2027-02-15 { activity Tasting serves Revenue, Trust leading Revenue }
				}
				""");
	}

	@Test
	void startsPublicRelationsWithMarketing() {
		rule.fixes("""
				plan P {
					goal Trust public relations
					goal Revenue marketing
					phase Open launch from 2027-02-01 { activity Opening serves Revenue }
					phase Known PR from 2027-02-15 { activity Visits serves Trust }
				}
				""", """
				plan P {
					goal Trust public relations
					goal Revenue marketing
					phase Open launch from 2027-02-01 { activity Opening serves Revenue }
					phase Known PR from 2027-02-01 { activity Visits serves Trust }
				}
				""");
	}

	@Test
	void keepsTheDigitsAndTheCalendarOfTheAuthor() {
		rule.fixes("""
				خطة خ {
					هدف الثقة علاقات عامة
					هدف الإيراد تسويق
					مرحلة الافتتاح إطلاق من ١٤٤٨-٠٨-٢٤ هـ { نشاط الحفل يخدم الإيراد }
					مرحلة التعارف علاقات عامة من ٢٠٢٧-٠٢-١٥
				}
				""", """
				خطة خ {
					هدف الثقة علاقات عامة
					هدف الإيراد تسويق
					مرحلة الافتتاح إطلاق من ١٤٤٨-٠٨-٢٤ هـ { نشاط الحفل يخدم الإيراد }
					مرحلة التعارف علاقات عامة من ١٤٤٨-٠٨-٢٤ هـ
				}
				""");
	}
}
