package org.tamyeez.plan.rules.fields;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class MarketingIsOnlyPicturesTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("marketing-is-only-pictures");

	@Test
	void findsPicturesThatSayNothing() {
		rule.finds("image", """
				plan P {
					goal Revenue marketing
					channel Insta social network { content Photos image  content Clips video }
					channel Site website { content Gallery image }
				}
				""");
	}

	@Test
	void findsThemInArabicToo() {
		rule.finds("فيديو", """
				خطة خ {
					هدف الإيراد مبيعات
					قناة إنستغرام شبكة اجتماعية { محتوى مقاطع فيديو كل أسبوع }
				}
				""");
	}

	@Test
	void isSilentWhereOneOfThemCarriesAMessage() {
		rule.silent("""
				plan P {
					goal Revenue marketing
					message Lasts "Five years of daily work"
					channel Insta social network { content Photos image  content Clips video says Lasts }
				}
				""");
	}

	@Test
	void isSilentBesideTexts() {
		rule.silent("""
				خطة خ {
					هدف الإيراد تسويق
					قناة إنستغرام شبكة اجتماعية { محتوى مقاطع فيديو محتوى قصص نص }
				}
				""");
	}

	@Test
	void isSilentInAPlanOfPublicRelations() {
		rule.silent("""
				plan P {
					goal Bond public relations
					channel Insta social network { content Photos image }
				}
				""");
	}

	@Test
	void letsTheFirstPictureSayTheOnlyMessage() {
		rule.fixes("""
				plan P {
					goal Revenue marketing
					message Lasts "Five years of daily work"
					channel Insta social network {
						content Photos image every week
						content Clips video every month
					}
				}
				""", """
				plan P {
					goal Revenue marketing
					message Lasts "Five years of daily work"
					channel Insta social network {
						content Photos image says Lasts every week
						content Clips video every month
					}
				}
				""");
	}
}
