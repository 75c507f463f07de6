package org.tamyeez.plan.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.Plans;

/** A policy decides on severities and thresholds, and takes over what the policies decide that it extends. */
class PoliciesTest {

	private final Plans plans = Plans.withRule("pr-missing");
	private final Plans dates = Plans.withRule("date-implausible");

	private static List<Severity> severities(Checked checked) {
		return checked.findings().stream().map(Finding::severity).toList();
	}

	@Test
	void withoutAPolicyTheRuleDecides() {
		assertEquals(List.of(Severity.WARNING), severities(plans.check("plan P { goal A marketing }")));
	}

	@Test
	void aPolicyChangesASeverity() {
		assertEquals(List.of(Severity.ERROR), severities(plans.check("""
				policy House { rule pr-missing is error }
				plan P { policy House goal A marketing }
				""")));
	}

	@Test
	void aPolicyChangesASeverityInArabic() {
		assertEquals(List.of(Severity.INFO), severities(plans.check("""
				سياسة البيت { قاعدة pr-missing درجتها ملاحظة }
				خطة خ { السياسة البيت هدف أ تسويق }
				""")));
	}

	@Test
	void aPolicySwitchesARuleOff() {
		assertEquals(List.of(), severities(plans.check("""
				policy House { rule pr-missing is off }
				plan P { policy House goal A marketing }
				""")));
	}

	@Test
	void aPolicyDecidesOnAGroup() {
		assertEquals(List.of(Severity.INFO), severities(plans.check("""
				policy House { rules of audience is info }
				plan P { policy House goal A marketing }
				""")));
	}

	@Test
	void aWordAboutARuleCountsMoreThanOneAboutItsGroup() {
		assertEquals(List.of(Severity.ERROR), severities(plans.check("""
				policy House { rule pr-missing is error rules of audience is off }
				plan P { policy House goal A marketing }
				""")));
	}

	@Test
	void aPolicyMovesAThreshold() {
		assertEquals(List.of(Severity.WARNING), severities(dates.check("""
				policy House { rule date-implausible with latest-year 2026 }
				plan P { policy House period 2026-01-01 to 2027-01-01 }
				""")));
	}

	@Test
	void aThresholdOutOfItsRangeDoesNotCount() {
		assertEquals(List.of(), severities(dates.check("""
				policy House { rule date-implausible with latest-year 5 }
				plan P { policy House period 2026-01-01 to 2027-01-01 }
				""")));
	}

	@Test
	void aPolicyTakesOverWhatItExtends() {
		assertEquals(List.of(Severity.ERROR), severities(plans.check("""
				policy House { rule pr-missing is error }
				policy Client extends House
				plan P { policy Client goal A marketing }
				""")));
	}

	@Test
	void itsOwnWordCountsMoreThanWhatItExtends() {
		assertEquals(List.of(Severity.INFO), severities(plans.check("""
				policy House { rule pr-missing is error }
				policy Client extends House { rule pr-missing is info }
				plan P { policy Client goal A marketing }
				""")));
	}

	@Test
	void theLaterOfTwoParentsCountsMore() {
		assertEquals(List.of(Severity.INFO), severities(plans.check("""
				policy Strict { rule pr-missing is error }
				policy Mild { rule pr-missing is info }
				policy Client extends Strict, Mild
				plan P { policy Client goal A marketing }
				""")));
	}

	@Test
	void policiesThatExtendEachOtherDoNotHangTheCheck() {
		assertEquals(List.of(Severity.ERROR), severities(plans.check("""
				policy A extends B { rule pr-missing is error }
				policy B extends A
				plan P { policy A goal G marketing }
				""")));
	}

	@Test
	void aHouseKeepsItsPolicyInAFileOfItsOwn() {
		Checked checked = plans.check(Map.of("house.mplan", "policy House { rule pr-missing is error }",
				"plan.mplan", "plan P { policy House goal A marketing }"), "plan.mplan");
		assertEquals(List.of(Severity.ERROR), severities(checked), checked::toString);
	}

	@Test
	void aPolicyIsForThePlansThatNameIt() {
		assertEquals(List.of(Severity.ERROR, Severity.WARNING), severities(plans.check("""
				policy House { rule pr-missing is error }
				plan P { policy House goal A marketing }
				plan Q { goal A marketing }
				""")));
	}

	@Test
	void itsOwnWordAboutAGroupCountsMoreThanWhatItExtendsSaysOfARule() {
		assertEquals(List.of(Severity.INFO), severities(plans.check("""
				policy House { rule pr-missing is error }
				policy Client extends House { rules of audience is info }
				plan P { policy Client goal A marketing }
				""")));
	}
}
