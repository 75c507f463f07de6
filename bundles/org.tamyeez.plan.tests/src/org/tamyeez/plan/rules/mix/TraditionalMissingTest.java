package org.tamyeez.plan.rules.mix;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class TraditionalMissingTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("traditional-missing");

	@Test
	void findsAPlanThatIsAllDigital() {
		rule.finds("P", """
				plan P {
					channel Insta social network
					channel Site website
				}
				""");
	}

	@Test
	void findsItInArabic() {
		rule.finds("حقائب", """
				خطة حقائب {
					قناة إنستا شبكة اجتماعية
					قناة الموقع موقع إلكتروني
				}
				""");
	}

	@Test
	void findsItWhereMarketingHasMoreThanNetworks() {
		rule.finds("P", """
				plan P {
					goal Revenue marketing
					channel Insta social network { serves Revenue }
					channel Site website { serves Revenue }
				}
				""");
	}

	@Test
	void leavesMarketingOnNetworksAloneToItsOwnRule() {
		rule.silent("""
				plan P {
					goal Revenue marketing
					channel Insta social network { serves Revenue }
				}
				""");
	}

	@Test
	void isSilentBesideATraditionalChannel() {
		rule.silent("""
				plan P {
					channel Insta social network
					channel Stand exhibition
				}
				""");
	}

	@Test
	void takesAChannelForWhatItIsSaidToBe() {
		rule.silent("""
				خطة حقائب {
					قناة إنستا شبكة اجتماعية
					قناة الجيران تقليدي توصية شفهية
				}
				""");
	}

	@Test
	void isSilentWhereASideIsStillToBeWritten() {
		rule.silent("""
				plan P {
					channel Insta social network
					channel Stand
				}
				""");
	}
}
