package org.tamyeez.plan.rules.mix;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class AccountUnverifiedTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("account-unverified");

	@Test
	void findsAnAccountThatCannotBeTold() {
		rule.finds("\"@noura.leather\"", """
				plan P { channel Insta social network { account "@noura.leather" } }
				""");
	}

	@Test
	void findsItInArabic() {
		rule.finds("\"@noura.leather\"", """
				خطة حقائب { قناة إنستا شبكة اجتماعية { الحساب "@noura.leather" } }
				""");
	}

	@Test
	void isSilentAboutAVerifiedAccount() {
		rule.silent("""
				plan P { channel Insta social network { account "@noura.leather" verified } }
				""");
	}

	@Test
	void isSilentWhereCustomersCanTell() {
		rule.silent("""
				خطة حقائب {
					قناة إنستا شبكة اجتماعية {
						الحساب "@noura.leather"
						يميزه "رابط الحساب مطبوع على بطاقة كل حقيبة"
					}
				}
				""");
	}

	@Test
	void leavesAMissingAccountToItsOwnRule() {
		rule.silent("""
				plan P { channel Insta social network channel Snap social network { account "" } }
				""");
	}

	@Test
	void isSilentAboutAddressesThatNobodyVerifies() {
		rule.silent("""
				plan P { channel Letter e-mail { account "news@noura.example" } }
				""");
	}

	@Test
	void leavesAPlatformThatIsNoMoreToTheRuleForIt() {
		rule.silent("""
				plan P { channel Circles social network on "Google Plus" { account "@bags" } }
				""");
	}

	@Test
	void leavesAHandleThatIsStillToBeWrittenToTheRuleForPlaceholders() {
		rule.silent("""
				plan P { channel Insta social network on Instagram { account "@…" } }
				""");
	}

	@Test
	void makesRoomForWhatTellsTheAccount() {
		rule.fixes("""
				plan P {
					channel Insta social network {
						account "@noura.leather"
					}
				}
				""", """
				plan P {
					channel Insta social network {
						account "@noura.leather"
						recognised by "…"
					}
				}
				""");
	}

	@Test
	void speaksArabicInItsFix() {
		rule.fixes("""
				خطة حقائب {
					قناة إنستا شبكة اجتماعية {
						الحساب "@noura.leather"
					}
				}
				""", """
				خطة حقائب {
					قناة إنستا شبكة اجتماعية {
						الحساب "@noura.leather"
						يميزه "…"
					}
				}
				""");
	}
}
