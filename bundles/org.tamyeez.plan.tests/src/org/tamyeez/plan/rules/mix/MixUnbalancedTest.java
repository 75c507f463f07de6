package org.tamyeez.plan.rules.mix;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class MixUnbalancedTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("mix-unbalanced");

	@Test
	void findsATraditionalSideThatIsLeftOver() {
		rule.finds("4,000 SAR", """
				plan P {
					channel Insta social network { budget 50,000 SAR }
					channel Stand exhibition { budget 4,000 SAR }
				}
				""");
	}

	@Test
	void findsADigitalSideThatIsLeftOverInArabic() {
		rule.finds("٩٠٠ SAR", """
				خطة حقائب {
					قناة الركن معرض { الميزانية ٥٠٬٠٠٠ SAR }
					قناة إنستا شبكة اجتماعية { الميزانية ٩٠٠ SAR }
					قناة الموقع موقع إلكتروني { الميزانية ٨٠٠ SAR }
				}
				""");
	}

	@Test
	void isSilentAboutTenPercent() {
		rule.silent("""
				plan P {
					channel Insta social network { budget 90,000 SAR }
					channel Stand exhibition { budget 10,000 SAR }
				}
				""");
	}

	@Test
	void doesNotAddUpDifferentCurrencies() {
		rule.silent("""
				خطة حقائب {
					قناة إنستا شبكة اجتماعية { الميزانية ٩٠٠٠٠ SAR }
					قناة الركن معرض { الميزانية ١٠٠٠ USD }
				}
				""");
	}

	@Test
	void waitsForAllBudgetsOfASide() {
		rule.silent("""
				plan P {
					channel Insta social network { budget 90,000 SAR }
					channel Stand exhibition { budget 1,000 SAR }
					channel Leaflet print
				}
				""");
	}

	@Test
	void leavesAMissingSideToItsOwnRule() {
		rule.silent("""
				plan P { channel Insta social network { budget 90,000 SAR } }
				""");
	}

	@Test
	void takesTheShareFromThePolicy() {
		rule.finds("10,000 SAR", """
				policy House { rule mix-unbalanced with share 20 % }
				plan P {
					policy House
					channel Insta social network { budget 90,000 SAR }
					channel Stand exhibition { budget 10,000 SAR }
				}
				""");
	}
}
