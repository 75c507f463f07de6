package org.tamyeez.plan.rules.method;

import org.junit.jupiter.api.Test;
import org.tamyeez.testing.RuleTester;

class LaunchUnpublicisedMeritTest {

	private final RuleTester rule = RuleTester.of("launch-unpublicised-merit");

	@Test
	void findsALaunchBeforeWhichNoMeritIsTold() {
		rule.finds("Open", """
				plan P {
					offering Bags product
					message Buy "Come and see" to sell
					phase Known public relations from 2027-01-10 { activity Visits says Buy }
					phase Open launch from 2027-02-15
				}
				""");
	}

	@Test
	void findsAMeritThatIsToldOnlyAtLaunch() {
		rule.finds("Open", """
				plan P {
					offering Bags product
					message Lasts "Five years of daily work" to sell merit "double seams"
					phase Open launch from 2027-02-15 { activity Opening says Lasts }
				}
				""");
	}

	@Test
	void findsAnOfferingThatTheMeritsAreNotAbout() {
		rule.finds("Open", """
				plan P {
					offering Bags product
					offering Belts product
					message Lasts "Five years of daily work" to sell merit "double seams" offers Bags
					phase Known public relations from 2027-01-10 { activity Visits says Lasts }
					phase Open launch from 2027-02-15
				}
				""");
	}

	@Test
	void findsItInArabicToo() {
		rule.finds("الافتتاح", """
				خطة نورة {
					معروض الحقائب منتج
					مرحلة الافتتاح إطلاق من ٢٠٢٧-٠٢-١٥
				}
				""");
	}

	@Test
	void isSilentAboutAMeritToldBefore() {
		rule.silent("""
				plan P {
					offering Bags product
					message Lasts "Five years of daily work" to inform merit "double seams"
					phase Known public relations from 2027-01-10 { activity Visits says Lasts }
					phase Open launch from 2027-02-15
				}
				""");
	}

	@Test
	void isSilentAboutAChannelThatRunsBefore() {
		rule.silent("""
				خطة نورة {
					معروض الحقائب منتج
					رسالة المتانة "خمس سنوات من العمل اليومي" للتعريف ميزة "خياطة مزدوجة"
					قناة المجلة صحافة {
						تعمل من ٢٠٢٧-٠١-١٠
						محتوى المقال نص يقول المتانة
					}
					مرحلة الافتتاح إطلاق من ٢٠٢٧-٠٢-١٥
				}
				""");
	}

	@Test
	void isSilentWithoutALaunch() {
		rule.silent("""
				plan P {
					offering Bags product
				}
				""");
	}
}
