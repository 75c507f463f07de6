package org.tamyeez.plan.rules.mix;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class UnsolicitedChannelTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("unsolicited-channel");

	@Test
	void findsTextMessagesWithoutConsent() {
		rule.finds("SMS", """
				plan P { channel Texts digital SMS }
				""");
	}

	@Test
	void findsEMailWithoutConsentInArabic() {
		rule.finds("بريد إلكتروني", """
				خطة حقائب { قناة النشرة بريد إلكتروني }
				""");
	}

	@Test
	void findsAnEmptyConsent() {
		rule.finds("e-mail", """
				plan P { channel Letter e-mail { consent "" } }
				""");
	}

	@Test
	void isSilentWherePeopleAgreed() {
		rule.silent("""
				plan P { channel Letter e-mail { consent "Ticked at the till, can be undone" } }
				""");
	}

	@Test
	void isSilentWherePeopleAgreedInArabic() {
		rule.silent("""
				خطة حقائب { قناة الرسائل رسائل نصية { الموافقة "يوافق العميل عند الشراء" } }
				""");
	}

	@Test
	void isSilentAboutChannelsThatPeopleComeTo() {
		rule.silent("""
				plan P { channel Insta social network channel Leaflet print }
				""");
	}

	@Test
	void makesRoomForTheConsent() {
		rule.fixes("""
				plan P {
					channel Texts SMS
				}
				""", """
				plan P {
					channel Texts SMS {
						consent "…"
					}
				}
				""");
	}

	@Test
	void speaksArabicInItsFix() {
		rule.fixes("""
				خطة حقائب {
					قناة النشرة بريد إلكتروني
				}
				""", """
				خطة حقائب {
					قناة النشرة بريد إلكتروني {
						الموافقة "…"
					}
				}
				""");
	}
}
