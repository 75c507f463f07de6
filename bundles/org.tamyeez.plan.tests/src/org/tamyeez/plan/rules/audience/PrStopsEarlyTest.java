package org.tamyeez.plan.rules.audience;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class PrStopsEarlyTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("pr-stops-early");

	@Test
	void findsPublicRelationsThatEndsFirst() {
		rule.finds("2027-03-31", """
				plan P {
					goal Trust public relations
					goal Revenue marketing
					phase Known PR from 2027-01-10 to 2027-03-31 { activity Visits serves Trust }
					phase Open campaign from 2027-02-01 to 2027-06-30 { activity Tasting serves Revenue }
				}
				""");
	}

	@Test
	void findsItInArabicByTheDatesOfActivities() {
		rule.finds("٢٠٢٧-٠٤-٠١", """
				خطة خ {
					هدف الثقة علاقات عامة
					هدف الإيراد تسويق
					مرحلة التعارف علاقات عامة من ٢٠٢٧-٠١-١٠ إلى ٢٠٢٧-٠٦-٣٠ {
						نشاط الزيارات يخدم الثقة إلى ٢٠٢٧-٠٣-٠١
						نشاط المحاضرات يخدم الثقة إلى ٢٠٢٧-٠٤-٠١
					}
					مرحلة الافتتاح حملة من ٢٠٢٧-٠٢-٠١ إلى ٢٠٢٧-٠٥-٠١
				}
				""");
	}

	@Test
	void isSilentWhereBothEndOnOneDay() {
		rule.silent("""
				plan P {
					goal Trust public relations
					goal Revenue marketing
					phase Known PR from 2027-01-10 to 2027-06-30 { activity Visits serves Trust }
					phase Open campaign from 2027-02-01 to 2027-06-30 { activity Tasting serves Revenue }
				}
				""");
	}

	@Test
	void isSilentWherePublicRelationsHasNoEnd() {
		rule.silent("""
				خطة خ {
					هدف الثقة علاقات عامة
					هدف الإيراد تسويق
					مرحلة التعارف علاقات عامة من ٢٠٢٧-٠١-١٠ { نشاط الزيارات يخدم الثقة }
					مرحلة الافتتاح حملة من ٢٠٢٧-٠٢-٠١ إلى ٢٠٢٧-٠٦-٣٠ { نشاط التذوق يخدم الإيراد }
				}
				""");
	}

	@Test
	void doesNotCountFollowUpAsMarketing() {
		rule.silent("""
				plan P {
					goal Trust public relations
					goal Revenue marketing
					phase Known PR from 2027-01-10 to 2027-04-30 { activity Visits serves Trust }
					phase Open campaign from 2027-02-01 to 2027-04-30 { activity Tasting serves Revenue }
					phase Watch follow-up from 2027-05-01 to 2027-06-30 { activity Survey serves Revenue }
				}
				""");
	}

	@Test
	void isSilentAboutAPlanWithoutPublicRelations() {
		rule.silent("""
				plan P {
					goal Trust public relations
					goal Revenue marketing
					phase Open campaign from 2027-02-01 to 2027-06-30 { activity Tasting serves Revenue }
				}
				""");
	}

	@Test
	void letsItLastAsLongAsMarketing() {
		rule.fixes("""
				plan P {
					goal Trust public relations
					goal Revenue marketing
					phase Known PR from 2027-01-10 { activity Visits serves Trust to 2027-03-31 }
					phase Open campaign from 2027-02-01 to 2027-06-30 { activity Tasting serves Revenue }
				}
				""", """
				plan P {
					goal Trust public relations
					goal Revenue marketing
					phase Known PR from 2027-01-10 { activity Visits serves Trust to 2027-06-30 }
					phase Open campaign from 2027-02-01 to 2027-06-30 { activity Tasting serves Revenue }
				}
				""");
	}
}
