package org.tamyeez.plan.rules.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.testing.RuleTester;

class PlaceholderLeftTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("placeholder-left");

	@ParameterizedTest
	@ValueSource(strings = { "…", "……", "...", " … ", "TODO", "todo", "TBD", "TBD.", "<TBD>", "(tbc)", "To be decided",
			"TODO: ask Sara", "FIXME - wrong year", "[Why this is right here]", "يُستكمل", "يستكمل لاحقًا", "يُحدَّد لاحقا",
			"سيُحدد لاحقا", "لم يُحدد بعد", "يُستكمل: رأي العميل", "[ما ننتظره من السوق]", "للاستكمال" })
	void findsWhatIsStillToBeWritten(String text) {
		rule.finds('"' + text + '"', "plan P { client \"" + text + "\" }");
	}

	@ParameterizedTest
	@ValueSource(strings = { "…and counting", "Who knows…", "Todo sobre el cuero", "A to-do app for families",
			"The board decides: to be or not to be", "Leather [not plastic]", "[Sara] and [Noura]", "TBDX", "?", "-",
			"يُستكمل البناء في مارس", "ما لم يُحدد بعد لا يُقاس", "قل: سيُحدد لاحقا", "استكمال" })
	void isSilentAboutTextsThatSaySomething(String text) {
		rule.silent("plan P { client \"" + text + "\" }");
	}

	@Test
	void findsItInArabicPlans() {
		rule.finds("\"…\"", """
				خطة خ {
					سوق النساء { الثقافة "…" العمر ٢٥ إلى ٤٠ }
				}
				""");
	}

	@Test
	void looksAtAllThatIsWrittenInQuotationMarksAndAtTranslations() {
		rule.findsAsExpected("""
				plan P {
					channel C on "Instagram" {
						//! placeholder-left
						account "@…"
						//! placeholder-left
						content D text keywords "leather", "TBD"
					}
					//! placeholder-left
					goal A "Grow" ar "يُستكمل" sales
					//! placeholder-left, placeholder-left
					waive pr-missing "…" by "[Name]" until 2027-03-01
					team {
						//! placeholder-left
						role Sara skills "TBD"
					}
					//! placeholder-left
					channel E on TBD
				}
				""");
	}

	@Test
	void findsAnIncomeOfNothing() {
		rule.finds("0", "plan P { market M { income 0 SAR per month } }");
	}

	@Test
	void isSilentAboutLowIncomesAndFreeOfferingsInArabic() {
		rule.silent("""
				خطة خ {
					سوق الطلاب { الدخل ٠ إلى ٣٬٠٠٠ SAR شهريا }
					معروض الدليل خدمة { السعر ٠ SAR }
				}
				""");
	}

	@Test
	void isSilentAboutNamesAndComments() {
		rule.silent("""
				plan P {
					// TODO: ask Sara
					goal TBD "Grow" sales
					channel TODO
				}
				""");
	}

	@Test
	void weighsLittleInADraft() {
		assertEquals(Severity.INFO, severity("plan P { status draft client \"…\" }"));
		assertEquals(Severity.WARNING, severity("plan P { status approved client \"…\" }"));
	}

	private static Severity severity(String text) {
		return rule.finds("\"…\"", text).findings().get(0).severity();
	}
}
