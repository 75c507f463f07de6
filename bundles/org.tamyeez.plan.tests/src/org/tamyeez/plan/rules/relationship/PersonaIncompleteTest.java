package org.tamyeez.plan.rules.relationship;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.plan.model.Language;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.RuleTester;

class PersonaIncompleteTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("persona-incomplete");

	@Test
	void namesWhatIsMissing() {
		Checked checked = rule.finds("Women", """
				plan P { market Women { age 25 to 40 need Capacity "A laptop fits" conviction "Pays for what lasts" } }""");
		assertTrue(checked.messages(Language.ENGLISH).get(0).contains("culture, income"), checked::toString);
		assertTrue(checked.messages(Language.ARABIC).get(0).contains("الثقافة، الدخل"), checked::toString);
	}

	@Test
	void findsAMarketOfANameAloneInArabic() {
		rule.finds("نساء", "خطة خ { سوق نساء }");
	}

	@Test
	void looksAtSharedMarketsToo() {
		rule.finds("Women", "market Women \"Working women\"");
	}

	@Test
	void isSilentAboutACompletePersona() {
		rule.silent("""
				plan P { market Women { culture "Formal dress" income 6,000 SAR per month
				need Capacity "A laptop fits" conviction "Pays for what lasts" } }""");
	}

	@Test
	void isSilentAboutACompletePersonaInArabic() {
		rule.silent("""
				سوق نساء {
					الثقافة "لباس رسمي"
					الدخل ٦٬٠٠٠ إلى ١٥٬٠٠٠ SAR شهريا
					حاجة السعة "تتسع لحاسوب"
					قناعة "تدفع فيما يدوم"، "لا تحب الزينة"
				}
				""");
	}

	@Test
	void leavesAMarketOfANameAloneToTheRuleForSegments() {
		rule.silent("plan P { goal Revenue marketing for market Women market Women }");
	}

	@Test
	void leavesAMarketThatIsTheWholeAudienceToTheRuleForThat() {
		rule.silent("plan P { audience Town market Everybody part of Town }");
		rule.silent("""
				خطة خ {
					جمهور البلدة { فئة الأهالي الحجم ٩٠٠ شخص }
					سوق الجميع جزء من البلدة { الحجم ٩٠٠ شخص }
				}
				""");
	}

	@Test
	void speaksOfASecondMarketOfANameAlone() {
		rule.finds("Men",
				"""
						plan P {
							audience Town { group Buyers }
							goal Revenue marketing for market Women
							market Women { culture "Formal" income 6,000 SAR need N "A laptop fits" conviction "Pays for what lasts" }
							market Men part of Town.Buyers
						}
						""");
	}

	@Test
	void addsLinesToFillIn() {
		rule.fixes("""
				plan P {
				  budget 100 AED
				  market Women {
				    age 25 to 40
				    need Capacity "A laptop fits"
				  }
				}
				""", """
				plan P {
				  budget 100 AED
				  market Women {
				    age 25 to 40
				    need Capacity "A laptop fits"
				    culture "…"
				    income 0 AED per month
				    conviction "…"
				  }
				}
				""");
	}

	@Test
	void addsLinesToFillInInArabic() {
		rule.fixes("""
				سوق نساء
				""", """
				سوق نساء {
					الثقافة "…"
					حاجة حاجة "…"
					الدخل 0 شهريا
					قناعة "…"
				}
				""");
	}
}
