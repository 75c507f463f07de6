package org.tamyeez.plan.rules.mix;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class DigitalMissingTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("digital-missing");

	@Test
	void findsChannelsWithoutASocialNetwork() {
		rule.finds("P", """
				plan P {
					channel Stand exhibition
					channel Site website
				}
				""");
	}

	@Test
	void findsItInArabic() {
		rule.finds("حقائب", """
				خطة حقائب {
					قناة الركن معرض
					قناة الموقع موقع إلكتروني
				}
				""");
	}

	@Test
	void isSilentBesideASocialNetwork() {
		rule.silent("""
				plan P {
					channel Stand exhibition
					channel Insta social network
				}
				""");
	}

	@Test
	void isSilentBesideASocialNetworkInArabic() {
		rule.silent("""
				خطة حقائب {
					قناة الركن معرض
					قناة إنستا شبكة اجتماعية
				}
				""");
	}

	@Test
	void isSilentWhereAKindIsStillToBeWritten() {
		rule.silent("""
				plan P {
					channel Stand exhibition
					channel Insta digital on Instagram
				}
				""");
	}

	@Test
	void isSilentAboutAPlanWithoutChannels() {
		rule.silent("""
				plan P { goal Revenue marketing }
				""");
	}

	@Test
	void findsDigitalChannelsOfWhichNoneIsANetwork() {
		rule.finds("P", """
				plan P {
					channel Site website
					channel Letters e-mail
					channel Texts digital SMS
					channel Ads search
				}
				""");
	}

	@Test
	void isSilentAboutADigitalChannelWhoseKindIsStillToBeWrittenInArabic() {
		rule.silent("""
				خطة حقائب {
					قناة الركن معرض
					قناة إنستا رقمي على إنستغرام
				}
				""");
	}
}
