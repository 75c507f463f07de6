package org.tamyeez.plan.rules.method;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class StudyMissingTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("study-missing");

	@Test
	void findsAProductThatNobodyStudied() {
		rule.finds("P", """
				plan P {
					offering Bags "Leather bags" product
					goal Revenue marketing
				}
				""");
	}

	@Test
	void findsAProductThatNoStudyCovers() {
		rule.finds("Belts", """
				plan P {
					offering Bags product
					offering Belts product
					study Interviews from 2026-12-01 to 2027-01-10 covers Bags
					goal Revenue marketing
				}
				""");
	}

	@Test
	void findsItInArabicToo() {
		rule.finds("نورة", """
				خطة نورة {
					المنشأة منتج
					معروض الحقائب "حقائب جلدية"
					مرحلة الافتتاح إطلاق من ٢٠٢٧-٠٢-١٥
				}
				""");
	}

	@Test
	void isSilentBesideAStudy() {
		rule.silent("""
				plan P {
					offering Bags product
					study Interviews from 2026-12-01 to 2027-01-10
					goal Revenue marketing
				}
				""");
	}

	@Test
	void isSilentBesideAPhaseOfStudy() {
		rule.silent("""
				plan P {
					offering Bags product
					goal Revenue marketing
					phase Ask study from 2026-12-01 to 2027-01-10
				}
				""");
	}

	@Test
	void isSilentWhereNothingIsMarketed() {
		rule.silent("""
				plan P {
					offering Bags product
					goal Bond public relations
				}
				""");
	}

	@Test
	void isSilentInArabicToo() {
		rule.silent("""
				خطة نورة {
					معروض الحقائب منتج
					دراسة المقابلات يشمل الحقائب
					هدف الإيراد تسويق
				}
				""");
	}
}
