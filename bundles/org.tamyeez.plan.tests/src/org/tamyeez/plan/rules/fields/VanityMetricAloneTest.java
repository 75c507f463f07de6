package org.tamyeez.plan.rules.fields;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class VanityMetricAloneTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("vanity-metric-alone");

	@Test
	void findsAGoalOfViewsAlone() {
		rule.finds("views", """
				plan P {
					goal Seen marketing { measure views to 80,000 measure likes to 900 }
				}
				""");
	}

	@Test
	void findsItInArabicToo() {
		rule.finds("الإعجابات", """
				خطة خ {
					هدف الظهور اتصال { قياس الإعجابات إلى ٩٠٠ }
				}
				""");
	}

	@Test
	void findsItWhereGoalsContributeToEachOther() {
		rule.finds("likes", """
				plan P {
					goal Liked promotion contributes to Noted { measure likes to 900 }
					goal Noted promotion contributes to Liked { measure views to 900 measure trial_use to 9 }
					goal Seen promotion contributes to Seen { measure likes to 900 }
				}
				""");
	}

	@Test
	void isSilentBesideAResult() {
		rule.silent("""
				plan P {
					goal Seen marketing { measure views to 80,000 measure leads to 90 }
				}
				""");
	}

	@Test
	void isSilentWhereTheGoalServesAResult() {
		rule.silent("""
				خطة خ {
					هدف الظهور تسويق يسهم في الإيراد { قياس المشاهدات إلى ٨٠٬٠٠٠ }
					هدف الإيراد تسويق { قياس الإيرادات إلى ٦٠٬٠٠٠ SAR }
				}
				""");
	}

	@Test
	void isSilentWhereTheHigherGoalIsNotMeasuredYet() {
		rule.silent("""
				plan P {
					goal Seen marketing contributes to Revenue { measure views to 80,000 }
					goal Revenue marketing
				}
				""");
	}

	@Test
	void leavesFiguresOfOtherFieldsAndGrowthToTheirRules() {
		rule.silent("""
				plan P {
					goal Shops sales { measure likes to 900 }
					goal Bond public relations { measure views to 900 }
					goal Crowd marketing { measure followers to 900 }
				}
				""");
	}

	@Test
	void letsTheGoalContributeToTheOnlyResult() {
		rule.fixes("""
				plan P {
					goal Seen marketing {
						measure views to 80,000
					}
					goal Revenue sales { measure revenue to 60,000 SAR }
					goal Bond public relations { measure sentiment to 70 % }
				}
				""", """
				plan P {
					goal Seen marketing {
						measure views to 80,000
						contributes to Revenue
					}
					goal Revenue sales { measure revenue to 60,000 SAR }
					goal Bond public relations { measure sentiment to 70 % }
				}
				""");
	}
}
