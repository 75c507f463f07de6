package org.tamyeez.plan.rules.method;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class StudyAfterLaunchTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("study-after-launch");

	@Test
	void findsAStudyThatEndsAfterLaunch() {
		rule.finds("2027-03-10", """
				plan P {
					study Interviews from 2027-02-01 to 2027-03-10
					phase Open launch from 2027-02-15 to 2027-03-01
				}
				""");
	}

	@Test
	void findsAPhaseOfStudyThatEndsAfterTheFirstCampaign() {
		rule.finds("2027-03-10", """
				plan P {
					phase Ask study from 2027-02-01 to 2027-03-10
					phase Spring campaign from 2027-02-15 to 2027-06-01
				}
				""");
	}

	@Test
	void findsAStudyThatStartsAfterLaunchInArabic() {
		rule.finds("٢٠٢٧-٠٣-٠١", """
				خطة نورة {
					دراسة المقابلات من ٢٠٢٧-٠٣-٠١
					مرحلة الافتتاح إطلاق من ٢٠٢٧-٠٢-١٥
				}
				""");
	}

	@Test
	void isSilentAboutAStudyBeforeLaunch() {
		rule.silent("""
				plan P {
					study Interviews from 2026-12-01 to 2027-01-10
					phase Open launch from 2027-02-15 to 2027-03-01
				}
				""");
	}

	@Test
	void isSilentWithoutALaunch() {
		rule.silent("""
				plan P {
					study Interviews from 2026-12-01 to 2027-01-10
					phase Known public relations from 2026-12-01
				}
				""");
	}

	@Test
	void isSilentInArabicToo() {
		rule.silent("""
				خطة نورة {
					مرحلة السؤال دراسة من ٢٠٢٧-٠١-٠١ إلى ٢٠٢٧-٠٢-١٥
					مرحلة الافتتاح إطلاق من ٢٠٢٧-٠٢-١٥
				}
				""");
	}
}
