package org.tamyeez.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamyeez.examples.ExamplePlans;
import org.tamyeez.testing.Plans;

class EveryPlanTest {

	private static final int CUT_EVERY = 97;

	static List<String> plans() {
		return Stream.concat(ExamplePlans.good().stream(), ExamplePlans.flawed().stream())
				.filter(path -> ExamplePlans.text(path).contains("\nplan ") || ExamplePlans.text(path).contains("\nخطة "))
				.toList();
	}

	@ParameterizedTest
	@MethodSource("plans")
	void everyExampleGivesAReportInBothLanguages(String path) {
		for (String language : List.of("en", "ar")) {
			Report report = Reports.example(path, Locale.forLanguageTag(language));
			assertFalse(report.goals().isEmpty());
			assertFalse(report.map().links().isEmpty());
			BudgetFacts budget = report.budget();
			assertEquals(budget.planned(),
					budget.lines().stream().map(BudgetFacts.Line::planned).reduce(BigDecimal.ZERO, BigDecimal::add));
			assertFalse(report.toString().contains("null"), "something is not stated and not left out");
		}
	}

	@ParameterizedTest
	@MethodSource("plans")
	void aPlanThatIsCutOffAnywhereGivesAReport(String path) {
		Map<String, String> folder = new TreeMap<>(ExamplePlans.folder(path));
		String whole = ExamplePlans.text(path);
		int reports = 0;
		for (int end = 0; end < whole.length(); end += CUT_EVERY) {
			folder.put(ExamplePlans.fileName(path), whole.substring(0, end));
			XtextResource file = Plans.withAllRules().read(folder, ExamplePlans.fileName(path));
			if (Reports.hasPlan(file)) {
				assertEquals(Reports.DAY, Reports.of(file, Locale.ENGLISH).day());
				reports++;
			}
		}
		assertTrue(reports > whole.length() / CUT_EVERY / 2, "too few reports: " + reports);
	}
}
