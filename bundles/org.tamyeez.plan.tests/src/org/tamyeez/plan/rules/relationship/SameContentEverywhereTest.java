package org.tamyeez.plan.rules.relationship;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class SameContentEverywhereTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("same-content-everywhere");

	@Test
	void findsOneVideoForTwoMechanisms() {
		rule.findsAsExpected("""
				plan P { message Craft "Sewn here" message Care "How to clean it"
				channel Insta social network on Instagram { content Workshop video says Care, Craft }
				channel Tube social network on YouTube {
				//! same-content-everywhere
				  content Film video says Craft
				} }""");
	}

	@Test
	void findsOneTextForTwoMechanismsInArabic() {
		rule.finds("الحرفة", """
				خطة خ { رسالة الحرفة "تخاط هنا"
				قناة إكس شبكة اجتماعية على إكس { محتوى الكلمة نص }
				قناة لينكد شبكة اجتماعية على "لينكد إن" { محتوى المقالة نص يقول الحرفة }
				قناة فيسبوك شبكة اجتماعية على فيسبوك { محتوى المنشور نص يقول الحرفة } }""");
	}

	@Test
	void isSilentWhereTheFormDiffers() {
		rule.silent("""
				plan P { message Craft "Sewn here"
				channel Insta social network on Instagram { content Workshop image says Craft }
				channel Tube social network on YouTube { content Film video says Craft } }""");
	}

	@Test
	void isSilentWhereTheTitlesSayWhatDiffers() {
		rule.silent("""
				plan P { message Craft "Sewn here"
				channel Insta social network on Instagram { content Workshop "In 30 seconds" video says Craft }
				channel Tube social network on YouTube { content Film "A day in the workshop" video says Craft } }""");
	}

	@Test
	void isSilentAboutPlatformsOfOneMechanism() {
		rule.silent("""
				plan P { message Craft "Sewn here"
				channel Insta social network on Instagram { content Workshop image says Craft }
				channel Pins social network on Pinterest { content Pin image says Craft } }""");
	}

	@Test
	void isSilentAboutPlatformsThatNobodyKnows() {
		rule.silent("""
				plan P { message Craft "Sewn here"
				channel Insta social network on Instagram { content Workshop image says Craft }
				channel Own social network on Neighbours { content Picture image says Craft } }""");
	}

	@Test
	void isSilentAboutDifferentMessagesInOneFormInArabic() {
		rule.silent("""
				خطة خ {
					رسالة الحرفة "تخاط هنا"
					رسالة العناية "كيف تنظفها"
					قناة إنستا شبكة اجتماعية على إنستغرام { محتوى الورشة فيديو يقول الحرفة محتوى اليوم فيديو }
					قناة يوتيوب شبكة اجتماعية على يوتيوب { محتوى الدليل فيديو يقول العناية محتوى اليوم فيديو }
					قناة لوحات إعلانات الطرق { محتوى اللوحة فيديو يقول الحرفة }
				}
				""");
	}

	@Test
	void findsTheThirdPlatformAsWell() {
		rule.findsAsExpected("""
				plan P {
					message Craft "Sewn here"
					channel Insta social network on Instagram { content Workshop "The workshop" video says Craft }
					channel Tube social network on YouTube {
						//! same-content-everywhere
						content Film "The workshop" video says Craft
					}
					channel Papers press { content Story "The workshop" text says Craft }
					channel Links social network on LinkedIn {
						//! same-content-everywhere
						content Clip "The workshop" video says Craft
					}
				}
				""");
	}
}
