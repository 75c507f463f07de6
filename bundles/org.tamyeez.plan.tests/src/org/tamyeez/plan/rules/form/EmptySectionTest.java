package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class EmptySectionTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("empty-section");

	@Test
	void findsAnEmptyPlan() {
		rule.finds("P", """
				plan P { }
				""");
	}

	@Test
	void findsAnEmptyChannelInArabic() {
		rule.finds("المتجر", """
				خطة خ {
					قناة المتجر {
						// سنكتبها لاحقا
					}
				}
				""");
	}

	@Test
	void findsAnEmptyTeam() {
		rule.finds("Writers", """
				plan P {
					status draft
					team Writers { }
				}
				""");
	}

	@Test
	void leavesACrisisWithoutRisksToCrisisUnprepared() {
		rule.silent("""
				plan P {
					status draft
					crisis { }
				}
				""");
	}

	@Test
	void leavesAGoalWithoutAMeasureToGoalUnmeasurable() {
		rule.silent("""
				plan P {
					goal Revenue marketing {
						// measure revenue
					}
				}
				""");
	}

	@Test
	void findsAnEmptyText() {
		rule.finds("\"\"", """
				plan P { client "" }
				""");
	}

	@Test
	void isSilentAboutWhatHasNoBlock() {
		rule.silent("""
				plan P {
					channel Shop
					phase Watch follow-up from 2027-03-01
					goal A sales { measure revenue }
				}
				""");
	}

	@Test
	void isSilentAboutBlocksThatSayOneThingInArabic() {
		rule.silent("""
				خطة خ {
					الحالة مسودة
					هدف ه { مبيعات }
					قناة المتجر { تجاوز channel-without-reach "يُكتب بعد الدراسة" بواسطة سارة حتى ٢٠٢٧-٠٣-٠١ }
					جمهور الرياض
				}
				""");
	}

	@Test
	void removesAnEmptyBlock() {
		rule.fixes("""
				plan P {
					phase Open launch from 2027-03-01 { }
				}
				""", """
				plan P {
					phase Open launch from 2027-03-01
				}
				""");
	}

	@Test
	void removesAnEmptySection() {
		rule.fixes("""
				plan P {
					status draft
					team {
					}
				}
				""", """
				plan P {
					status draft
				}
				""");
	}

	@Test
	void removesAnEmptyTitle() {
		rule.fixes("""
				خطة خ {
					هدف الإيراد "" مبيعات
				}
				""", """
				خطة خ {
					هدف الإيراد مبيعات
				}
				""");
	}
}
