package org.tamyeez.plan.rules.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.RuleTester;

class GoalWithoutDisciplineTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("goal-without-discipline");

	@Test
	void findsAGoalOfNoField() {
		rule.finds("Known", """
				plan P {
					goal Known "Be known"
				}
				""");
	}

	@Test
	void findsItInArabicToo() {
		rule.finds("الشهرة", """
				خطة خ {
					هدف الشهرة "أن نعرف" { قياس الإيراد من ١ SAR إلى ٢ SAR }
				}
				""");
	}

	@Test
	void isSilentAboutAGoalOfOneField() {
		rule.silent("""
				plan P {
					goal Known "Be known" public relations
				}
				""");
	}

	@Test
	void isSilentAboutTheFieldInsideTheBlock() {
		rule.silent("""
				خطة خ {
					هدف الشهرة { تسويق }
				}
				""");
	}

	@Test
	void writesTheOnlyFieldThatFitsAddresseeAndMetric() {
		rule.fixes("""
				plan P {
					audience Riyadh
					goal Known "Be known" for audience Riyadh { measure reputation to 60 % }
				}
				""", """
				plan P {
					audience Riyadh
					goal Known "Be known" public relations for audience Riyadh { measure reputation to 60 % }
				}
				""");
	}

	@Test
	void speaksTheLanguageOfTheGoalInItsFix() {
		rule.fixes("""
				خطة خ {
					سوق النساء { الجنس نساء }
					هدف التجربة للسوق النساء { قياس القسائم إلى ٣٠٠ قسيمة قياس معدل_النقر إلى ٣٪ قياس الحصة_السوقية إلى ٤٪ }
				}
				""",
				"""
						خطة خ {
							سوق النساء { الجنس نساء }
							هدف التجربة تسويق للسوق النساء { قياس القسائم إلى ٣٠٠ قسيمة قياس معدل_النقر إلى ٣٪ قياس الحصة_السوقية إلى ٤٪ }
						}
						""");
	}

	@Test
	void offersEachFieldThatFits() {
		Checked checked = rule.finds("Spring", "plan P { market Women goal Spring for market Women { measure contracts } }");
		assertEquals(List.of("Make it a goal of sales"), titles(checked));
		checked = rule.finds("Spring", "plan P { market Women goal Spring for market Women { measure profit } }");
		assertEquals(List.of("Make it a goal of sales", "Make it a goal of marketing"), titles(checked));
	}

	private static List<String> titles(Checked checked) {
		Finding finding = checked.findings().get(0);
		return finding.fixes().stream().map(fix -> checked.title(finding, fix, Language.ENGLISH)).toList();
	}
}
