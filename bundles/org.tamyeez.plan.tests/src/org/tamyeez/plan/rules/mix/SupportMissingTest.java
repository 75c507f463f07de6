package org.tamyeez.plan.rules.mix;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class SupportMissingTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("support-missing");

	@Test
	void findsAServiceFirmThatDoesNotAnswer() {
		rule.finds("Insta", """
				plan P {
					organisation service
					channel Insta social network
				}
				""");
	}

	@Test
	void findsAServiceAmongTheOfferings() {
		rule.finds("Insta", """
				plan P {
					organisation product
					offering Repair service
					channel Insta social network
				}
				""");
	}

	@Test
	void findsItInArabic() {
		rule.finds("إنستا", """
				خطة صيانة {
					المنشأة كلاهما
					قناة إنستا شبكة اجتماعية
				}
				""");
	}

	@Test
	void isSilentWhereSomebodyAnswers() {
		rule.silent("""
				plan P {
					organisation service
					channel Insta social network { support by Sara within 2 hours }
					team { role Sara }
				}
				""");
	}

	@Test
	void isSilentWhereOneOfTheTwoIsSaid() {
		rule.silent("""
				خطة صيانة {
					المنشأة خدمة
					قناة إنستا شبكة اجتماعية { دعم خلال ساعتين }
				}
				""");
	}

	@Test
	void isSilentAboutGoodsAndOtherChannels() {
		rule.silent("""
				plan P {
					organisation product
					channel Insta social network
				}
				plan Q {
					organisation service
					channel Stand exhibition
				}
				""");
	}

	@Test
	void leavesAPlatformThatIsNoMoreToTheRuleForIt() {
		rule.silent("""
				plan P { organisation service channel Circles social network on "Google Plus" }
				""");
	}

	@Test
	void asksTheOneWithTheSkill() {
		rule.fixes("""
				plan P {
					organisation service
					channel Insta social network {
						run by Noor
					}
					team {
						role Noor
						role Sara skills support
					}
				}
				""", """
				plan P {
					organisation service
					channel Insta social network {
						run by Noor
						support by Sara within 1 day
					}
					team {
						role Noor
						role Sara skills support
					}
				}
				""");
	}

	@Test
	void asksTheOneWhoRunsTheChannelWhereNobodyHasTheSkill() {
		rule.fixes("""
				خطة صيانة {
					المنشأة خدمة
					قناة إنستا شبكة اجتماعية {
						يديره نور
					}
					فريق { دور سارة دور نور }
				}
				""", """
				خطة صيانة {
					المنشأة خدمة
					قناة إنستا شبكة اجتماعية {
						يديره نور
						دعم بواسطة نور خلال يوم
					}
					فريق { دور سارة دور نور }
				}
				""");
	}
}
