package org.tamyeez.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tamyeez.plan.rule.Severity;

class FindingsTest {

	private static final String PLAN = """
			plan P {
				goal G "Sell more" for market M
				audience A { group B }
				market M part of A.B
				waive mix-unbalanced "The shop was paid for last year" by Sara until 2027-12-31
			}
			plan Other { goal H }
			""";

	@Test
	void aFindingTellsWhatIsWrongAndWhere() {
		FindingFacts finding = finding(Reports.english(PLAN), "goal-without-discipline");
		assertEquals("fields", finding.article());
		assertEquals(Severity.ERROR, finding.severity());
		assertEquals(Optional.of("Sell more"), finding.element().map(Named::title));
		assertEquals(2, finding.line());
	}

	@Test
	void aFindingIsWordedInTheReportsLanguage() {
		assertTrue(finding(Reports.arabic(PLAN), "goal-without-discipline").message().contains("هدف"));
		assertFalse(finding(Reports.english(PLAN), "goal-without-discipline").message().contains("هدف"));
	}

	@Test
	void theGravestStandFirst() {
		List<Severity> severities = Reports.english(PLAN).findings().stream().map(FindingFacts::severity).toList();
		assertEquals(severities.stream().sorted().toList(), severities);
		assertTrue(severities.size() > 3);
	}

	@Test
	void theFindingsOfAnotherPlanInTheFileAreNotOnesOfThis() {
		assertTrue(Reports.english(PLAN).findings().stream().allMatch(finding -> finding.line() <= 6));
	}

	@Test
	void aMistakeOfSyntaxIsAFindingToo() {
		assertEquals("syntax-error", Reports.english("plan P { goal goal goal }").findings().get(0).rule());
	}

	@Test
	void aFileThatEndsBeforeANumberHasAFindingWithWords() {
		List<FindingFacts> findings = Reports.arabic("خطة خ { سوق س { العمر ").findings();
		assertEquals(List.of("syntax-error"), findings.stream().map(FindingFacts::rule).distinct().toList());
	}

	@Test
	void aWaiverIsToldWithReasonOwnerAndEndEvenIfItSilencesNothing() {
		WaiverFacts waiver = Reports.english(PLAN).waivers().get(0);
		assertEquals("mix-unbalanced", waiver.rule());
		assertEquals(Optional.of("The shop was paid for last year"), waiver.reason());
		assertEquals(Optional.of("Sara"), waiver.owner());
		assertEquals(Optional.of("2027-12-31"), waiver.until().map(Object::toString));
		assertEquals(Optional.of("P"), waiver.element().map(Named::title));
		assertFalse(waiver.summary().isBlank());
	}

	@Test
	void aWaiverOfTheWholeFileConcernsEachOfItsPlans() {
		String text = "waive pr-missing\nplan P { } plan Q { waive goals-missing }";
		assertEquals(List.of("pr-missing"), Reports.english(text).waivers().stream().map(WaiverFacts::rule).toList());
	}

	private static FindingFacts finding(Report report, String rule) {
		return report.findings().stream().filter(finding -> finding.rule().equals(rule)).findFirst().orElseThrow();
	}
}
