package org.tamyeez.plan.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.value.PlanDate;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.Expectations;
import org.tamyeez.testing.Plans;

/** A waiver takes findings out of the list where it stands, as long as it holds, and says so when it has nothing to do. */
class WaiversTest {

	private final Plans plans = Plans.withRule("pr-missing");
	private final Plans percentages = Plans.withRule("percent-over-100");

	@Test
	void anElementWaivesWhatItHolds() {
		Checked checked = percentages.check("""
				plan P {
					goal A public relations {
						measure sentiment to 120 %
						waive percent-over-100 "Index, not a share" by Sara until 2027-06-30
					}
					goal B public relations { measure sentiment to 130 % }
				}
				""");
		assertEquals(List.of("130 %"), checked.findings().stream().map(checked::marked).toList(), checked::toString);
		assertEquals(List.of("120 %"), checked.waived().stream().map(WaivedFinding::finding).map(checked::marked).toList());
	}

	@Test
	void aPlanWaivesWhatItHolds() {
		Checked checked = plans.check("""
				plan P {
					goal A marketing
					waive pr-missing "The client has its own agency" by Sara until 2027-06-30
				}
				plan Q { goal A marketing }
				""");
		assertEquals(List.of("Q"), checked.findings().stream().map(checked::marked).toList(), checked::toString);
		assertEquals(1, checked.waived().size());
	}

	@Test
	void aFileWaivesForAllItsPlans() {
		Checked checked = plans.check("""
				waive pr-missing "The client has its own agency" by Sara until 2027-06-30
				plan P { goal A marketing }
				plan Q { goal A marketing }
				""");
		assertEquals(List.of(), checked.rules(), checked::toString);
		assertEquals(2, checked.waived().size());
	}

	@Test
	void theInnermostWaiverIsUsed() {
		Checked checked = plans.check("""
				waive pr-missing "For the whole file" by Sara until 2027-06-30
				plan P {
					goal A marketing
					waive pr-missing "For this plan" by Sara until 2027-06-30
				}
				""");
		assertEquals(List.of("waiver-unused"), checked.rules(), checked::toString);
		assertEquals(1, checked.findings().get(0).location().line());
	}

	@Test
	void anExpiredWaiverWaivesNothing() {
		Expectations.assertMet(plans.check("""
				//! pr-missing
				plan P {
					goal A marketing
					//! waiver-expired
					waive pr-missing "Looking for an agency" by Sara until 2027-01-14
				}
				"""));
	}

	@Test
	void aWaiverHoldsOnItsLastDay() {
		Checked checked = plans.check("""
				plan P {
					goal A marketing
					waive pr-missing "Looking for an agency" by Sara until 2027-01-15
				}
				""");
		assertEquals(List.of(), checked.rules(), checked::toString);
	}

	@Test
	void anUnusedWaiverIsFoundAndCanBeRemoved() {
		String text = """
				plan P {
					goal A marketing
					goal B public relations
					waive pr-missing "The client has its own agency" by Sara until 2027-06-30
				}
				""";
		Checked checked = plans.check(text);
		assertEquals(List.of("waiver-unused"), checked.rules(), checked::toString);
		assertEquals("""
				plan P {
					goal A marketing
					goal B public relations
				}
				""", checked.findings().get(0).fixes().get(0).applyTo(text));
	}

	@Test
	void aWaiverSpeaksArabicToo() {
		Checked checked = plans.check("""
				خطة خ {
					هدف أ تسويق
					هدف ب علاقات عامة
					تجاوز pr-missing "للعميل وكالته" بواسطة سارة حتى ٢٠٢٧-٠٦-٣٠
				}
				""");
		assertTrue(checked.messages(Language.ARABIC).get(0).contains("«pr-missing»"), checked::toString);
	}

	@Test
	void aWaiverOfARuleThatIsNotAppliedIsNotCalledUnused() {
		Checked checked = percentages.check("""
				plan P {
					goal A marketing
					waive pr-missing "The client has its own agency" by Sara until 2027-06-30
				}
				""");
		assertEquals(List.of(), checked.rules(), checked::toString);
	}

	@Test
	void aWaiverWithoutReasonWaivesAndIsItselfFound() {
		Checked checked = Plans.withAllRules().check("""
				plan P {
					goal A marketing
					waive pr-missing
				}
				""");
		assertTrue(checked.rules().contains("waiver-incomplete"), checked::toString);
		assertTrue(checked.waived().stream().anyMatch(waived -> waived.finding().rule().equals("pr-missing")));
	}

	@Test
	void aWaivedFindingComesWithReasonOwnerAndEnd() {
		WaivedFinding waived = plans.check("""
				plan P {
					goal A marketing
					waive pr-missing "The client has its own agency" ar "للعميل وكالته" by Sara until 1448-09-01 AH
				}
				""").waived().get(0);
		assertEquals(Optional.of("للعميل وكالته"), waived.reason().map(words -> words.in(Language.ARABIC)));
		assertEquals(Optional.of("Sara"), waived.owner());
		assertEquals(Optional.of("1448-09-01 AH"), waived.until().map(PlanDate::toString));
	}

	@Test
	void whatAWaiverDoesNotSayIsEmpty() {
		WaivedFinding waived = plans.check("plan P { goal A marketing waive pr-missing \" \" }").waived().get(0);
		assertEquals(Optional.empty(), waived.reason());
		assertEquals(Optional.empty(), waived.owner());
		assertEquals(Optional.empty(), waived.until());
	}

	@Test
	void theWaiverNearestToAFindingIsTheOneThatSilencesIt() {
		Checked checked = percentages.check("""
				plan P {
					waive percent-over-100 "For the plan" by Sara until 2027-06-30
					goal A public relations {
						measure sentiment to 120 % { waive percent-over-100 "For the measure" by Omar until 2027-06-30 }
					}
					goal B public relations { measure sentiment to 130 % }
				}
				""");
		assertEquals(List.of("Omar", "Sara"),
				checked.waived().stream().map(waived -> waived.owner().orElse("")).toList(), checked::toString);
	}

	@Test
	void aWaiverOfNoRuleIsFoundOnce() {
		Checked checked = Plans.withAllRules().check("""
				plan P {
					status draft
					waive no-such-rule-at-all "Reason" by Sara until 2027-06-30
				}
				""");
		assertEquals(1, checked.rules().stream().filter("unknown-rule"::equals).count(), checked::toString);
		assertTrue(checked.rules().stream().noneMatch("waiver-unused"::equals), checked::toString);
	}

	@Test
	void mistakesOfTheTextCannotBeWaived() {
		Checked checked = plans.check("""
				waive syntax-error "I like it so" by Sara until 2027-06-30
				plan P { gaol A }
				""");
		assertEquals(List.of("syntax-error"), checked.rules(), checked::toString);
		assertEquals(List.of(), checked.waived());
	}

	@Test
	void nothingIsCalledUnusedWhileAPartIsNotUnderstood() {
		Checked checked = plans.check("""
				plan P {
					gaol A marketing
					waive pr-missing "The client has its own agency" by Sara until 2027-06-30
				}
				""");
		assertEquals(List.of("syntax-error"), checked.rules(), checked::toString);
	}
}
