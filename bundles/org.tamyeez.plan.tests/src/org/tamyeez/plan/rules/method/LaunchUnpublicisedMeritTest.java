package org.tamyeez.plan.rules.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.plan.model.Language;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.RuleTester;

class LaunchUnpublicisedMeritTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("launch-unpublicised-merit");

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

	@Test
	void findsSeveralOfferingsOfOneLaunchOnce() {
		Checked checked = rule.finds("Open", """
				plan P {
					offering Bags product
					offering Belts product
					phase Open launch from 2027-02-15
				}
				""");
		assertEquals(
				"Before «Open» starts on 2027-02-15, no message tells the merits of «Bags, Belts». Write the merits into a "
						+ "message and say it in an activity or on a channel before that day.",
				checked.messages(Language.ENGLISH).get(0));
	}

	@Test
	void findsEachLaunchWithTheOfferingsThatItBringsOut() {
		rule.findsAsExpected("""
				plan P {
					offering Bags product
					offering Belts product
					message Strong "One hide, one belt" to sell offers Belts
					//! launch-unpublicised-merit
					phase Spring launch from 2027-02-15
					//! launch-unpublicised-merit
					phase Autumn launch from 2027-09-15 { activity Opening says Strong }
				}
				""");
	}

	@Test
	void isSilentAboutAnOfferingWhoseMeritsAreToldBeforeItsOwnLaunchInArabic() {
		rule.silent("""
				خطة نورة {
					معروض الحقائب منتج
					معروض الأحزمة منتج
					رسالة المتانة "خمس سنوات من العمل اليومي" للتعريف ميزة "خياطة مزدوجة" تعرض الحقائب
					رسالة القطعة "حزام من قطعة واحدة" للتعريف ميزة "قطعة واحدة" تعرض الأحزمة
					مرحلة التعارف علاقات عامة من ٢٠٢٧-٠١-١٠ { نشاط الزيارات يقول المتانة }
					مرحلة الربيع إطلاق من ٢٠٢٧-٠٢-١٥ { نشاط الحفل يقول المتانة }
					مرحلة الصيف علاقات عامة من ٢٠٢٧-٠٥-٠١ { نشاط اللقاء يقول القطعة }
					مرحلة الخريف إطلاق من ٢٠٢٧-٠٩-١٥ { نشاط المعرض يقول القطعة }
				}
				""");
	}
}
