package org.tamyeez.plan.rules.mix;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class AccountMissingTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("account-missing");

	@Test
	void findsASocialNetworkWithoutAccount() {
		rule.finds("Insta", """
				plan P { channel Insta social network on Instagram }
				""");
	}

	@Test
	void findsItInArabic() {
		rule.finds("إنستا", """
				خطة حقائب { قناة إنستا شبكة اجتماعية على إنستغرام }
				""");
	}

	@Test
	void findsAnEmptyHandle() {
		rule.finds("\"\"", """
				plan P { channel Insta social network { account "" } }
				""");
	}

	@Test
	void isSilentAboutAnAccount() {
		rule.silent("""
				plan P { channel Insta social network { account "@noura.leather" } }
				""");
	}

	@Test
	void isSilentAboutAnAccountInArabic() {
		rule.silent("""
				خطة حقائب { قناة إنستا شبكة اجتماعية { الحساب "@noura.leather" موثق } }
				""");
	}

	@Test
	void isSilentAboutChannelsThatNeedNone() {
		rule.silent("""
				plan P { channel Stand exhibition channel Site website }
				""");
	}

	@Test
	void leavesAPlatformThatIsNoMoreToTheRuleForIt() {
		rule.silent("""
				plan P { channel Circles social network on "Google Plus" }
				""");
	}

	@Test
	void speaksOfAPlatformThatHasAnotherNameNow() {
		rule.finds("Bird", """
				plan P { channel Bird social network on Twitter }
				""");
	}

	@Test
	void makesRoomForAnAccount() {
		rule.fixes("""
				plan P {
					channel Insta social network {
						posts every week
					}
				}
				""", """
				plan P {
					channel Insta social network {
						posts every week
						account "@…"
					}
				}
				""");
	}

	@Test
	void makesABlockForAnAccountInArabic() {
		rule.fixes("""
				خطة حقائب {
					قناة إنستا شبكة اجتماعية
				}
				""", """
				خطة حقائب {
					قناة إنستا شبكة اجتماعية {
						الحساب "@…"
					}
				}
				""");
	}

	@Test
	void fillsAnEmptyHandle() {
		rule.fixes("""
				plan P { channel Insta social network { account "" } }
				""", """
				plan P { channel Insta social network { account "@…" } }
				""");
	}
}
