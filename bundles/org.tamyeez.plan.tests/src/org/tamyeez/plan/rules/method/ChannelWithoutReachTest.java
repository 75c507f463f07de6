package org.tamyeez.plan.rules.method;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class ChannelWithoutReachTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("channel-without-reach");

	@Test
	void findsAChannelThatReachesNobodyInParticular() {
		rule.finds("Insta", """
				plan P {
					channel Insta "Instagram" social network
				}
				""");
	}

	@Test
	void findsItInArabicToo() {
		rule.finds("المعرض", """
				خطة نورة {
					قناة المعرض تقليدي معرض { الميزانية ٤٥٬٠٠٠ SAR }
				}
				""");
	}

	@Test
	void isSilentAboutAMarket() {
		rule.silent("""
				plan P {
					market Women
					channel Insta social network { reaches Women }
				}
				""");
	}

	@Test
	void isSilentAboutAGroupInArabic() {
		rule.silent("""
				خطة نورة {
					جمهور الرياض { فئة الكاتبات }
					قناة المجلة تقليدي صحافة { تصل إلى الرياض.الكاتبات }
				}
				""");
	}

	@Test
	void reachesThoseWhomTheGoalsOfTheChannelAreFor() {
		rule.fixes("""
				plan P {
					audience Riyadh { group Voices }
					market Women part of Riyadh
					goal Revenue marketing for market Women
					goal Bond public relations for audience Riyadh.Voices
					channel Insta social network {
						serves Revenue, Bond
					}
				}
				""", """
				plan P {
					audience Riyadh { group Voices }
					market Women part of Riyadh
					goal Revenue marketing for market Women
					goal Bond public relations for audience Riyadh.Voices
					channel Insta social network {
						serves Revenue, Bond
						reaches Women, Riyadh.Voices
					}
				}
				""");
	}

	@Test
	void speaksTheLanguageOfTheChannelInItsFix() {
		rule.fixes("""
				خطة نورة {
					سوق النساء
					هدف الإيراد تسويق للسوق النساء
					قناة المعرض تقليدي معرض {
						يخدم الإيراد
					}
				}
				""", """
				خطة نورة {
					سوق النساء
					هدف الإيراد تسويق للسوق النساء
					قناة المعرض تقليدي معرض {
						يخدم الإيراد
						يصل إلى النساء
					}
				}
				""");
	}
}
