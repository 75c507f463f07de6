package org.tamyeez.plan.rules.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class PrAfterMarketingTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("pr-after-marketing");

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
				""", """
				plan P {
					goal Trust public relations
					goal Revenue marketing
					phase Acquaintance "[How people come to know us first]" public relations from 2027-01-02 to 2027-02-14
					phase Open launch from 2027-02-01 { activity Opening serves Revenue }
					phase Known PR from 2027-02-15 { activity Visits serves Trust }
				}
				""");
	}

	@Test
	void findsAGoalThatNothingIsDoneFor() {
		rule.finds("2027-02-01", """
				plan P {
					goal Trust public relations
					goal Revenue marketing
					phase Open launch from 2027-02-01 { activity Opening serves Revenue }
				}
				""");
	}

	@Test
	void isSilentWhereAChannelServesPublicRelations() {
		rule.silent("""
				plan P {
					goal Trust public relations
					goal Revenue marketing
					channel Insta social network { serves Trust "shows who bakes" }
					phase Open launch from 2027-02-01 { activity Opening serves Revenue }
				}
				""");
	}

	@Test
	void addsAPhaseBeforeTheLaunchThatLastsAsLongAsThePlan() {
		rule.fixes("""
				خطة خ {
				  الفترة ١٤٤٨-٠٧-٢٥ هـ إلى ٢٠٢٧-٠٦-٣٠
				  هدف الثقة علاقات عامة
				  هدف الإيراد تسويق
				  مرحلة الافتتاح إطلاق من ٢٠٢٧-٠٢-٠١ إلى ٢٠٢٧-٠٣-٠١ { نشاط الحفل يخدم الإيراد }
				}
				""", """
				خطة خ {
				  الفترة ١٤٤٨-٠٧-٢٥ هـ إلى ٢٠٢٧-٠٦-٣٠
				  هدف الثقة علاقات عامة
				  هدف الإيراد تسويق
				  مرحلة التعارف "[كيف يعرفنا الناس أولا]" علاقات عامة من ١٤٤٨-٠٧-٢٥ هـ إلى ٢٠٢٧-٠٦-٣٠
				  مرحلة الافتتاح إطلاق من ٢٠٢٧-٠٢-٠١ إلى ٢٠٢٧-٠٣-٠١ { نشاط الحفل يخدم الإيراد }
				}
				""");
	}

	@Test
	void addsNoPhaseWhereTheLaunchOpensThePlan() {
		assertEquals(List.of(), rule.finds("2027-01-03", """
				plan P {
					period 2027-01-03 to 2027-06-30
					goal Trust public relations
					goal Revenue marketing
					phase Open launch from 2027-01-03 { activity Opening serves Revenue }
				}
				""").findings().get(0).fixes());
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
				""", """
				خطة خ {
					هدف الثقة علاقات عامة
					هدف الإيراد تسويق
					مرحلة التعارف_2 "[كيف يعرفنا الناس أولا]" علاقات عامة من ٢٠٢٧-٠١-٠٢ إلى ٢٠٢٧-٠٢-١٤
					مرحلة الافتتاح إطلاق من ١٤٤٨-٠٨-٢٤ هـ { نشاط الحفل يخدم الإيراد }
					مرحلة التعارف علاقات عامة من ٢٠٢٧-٠٢-١٥
				}
				""");
	}
}
