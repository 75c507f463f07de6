package org.tamyeez.plan.rules.mix;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class GrowthWithoutSalesTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("growth-without-sales");

	@Test
	void findsGrowthForItsOwnSake() {
		rule.finds("followers", """
				plan P {
					goal Fans marketing { measure followers from 1,000 people to 5,000 people }
				}
				""");
	}

	@Test
	void findsItInArabic() {
		rule.finds("المتابعون", """
				خطة حقائب {
					هدف المتابعة اتصال { قياس المتابعون من ١٠٠٠ متابع إلى ٥٠٠٠ متابع }
				}
				""");
	}

	@Test
	void looksThroughGoalsThatDoNotSell() {
		rule.finds("reach", """
				plan P {
					goal Fans communication contributes to Talk { measure reach to 9,000 people }
					goal Talk communication { measure response_rate to 90 % }
				}
				""");
	}

	@Test
	void isSilentWhereGrowthServesSales() {
		rule.silent("""
				plan P {
					goal Revenue sales { measure revenue to 60,000 SAR }
					goal Talk communication contributes to Revenue
					goal Fans communication contributes to Talk { measure followers to 5,000 people }
				}
				""");
	}

	@Test
	void isSilentWhereTheGoalCountsSalesToo() {
		rule.silent("""
				خطة حقائب {
					هدف المتابعة تسويق {
						قياس المتابعون إلى ٥٠٠٠ متابع
						قياس الطلبات إلى ٣٠٠ طلب
					}
				}
				""");
	}

	@Test
	void leavesAMetricOfAnotherDisciplineToItsOwnRule() {
		rule.silent("""
				plan P {
					goal Bond public relations { measure followers to 5,000 people }
				}
				""");
	}

	@Test
	void survivesGoalsThatContributeToEachOther() {
		rule.silent("""
				plan P {
					goal Talk communication contributes to Bond
					goal Bond communication contributes to Talk { measure sentiment to 70 % }
				}
				""");
	}

	@Test
	void letsTheGoalContributeToAResult() {
		rule.fixes("""
				plan P {
					goal Fans marketing {
						measure followers to 5,000 people
					}
					goal Revenue sales { measure revenue to 60,000 SAR }
				}
				""", """
				plan P {
					goal Fans marketing {
						measure followers to 5,000 people
						contributes to Revenue
					}
					goal Revenue sales { measure revenue to 60,000 SAR }
				}
				""");
	}

	@Test
	void speaksArabicInItsFix() {
		rule.fixes("""
				خطة حقائب {
					هدف الإيراد مبيعات
					هدف المتابعة تسويق {
						قياس المتابعون إلى ٥٠٠٠ متابع
					}
				}
				""", """
				خطة حقائب {
					هدف الإيراد مبيعات
					هدف المتابعة تسويق {
						قياس المتابعون إلى ٥٠٠٠ متابع
						يسهم في الإيراد
					}
				}
				""");
	}

	@Test
	void contributesToAGoalThatHasAResult() {
		rule.fixes("""
				plan P {
					goal Likes marketing { measure likes to 9,000 }
					goal Revenue sales { measure revenue to 60,000 SAR }
					goal Growth marketing { measure followers to 9,000 }
				}
				""", """
				plan P {
					goal Likes marketing { measure likes to 9,000 }
					goal Revenue sales { measure revenue to 60,000 SAR }
					goal Growth marketing { measure followers to 9,000
						contributes to Revenue
					}
				}
				""");
	}
}
