package org.tamyeez.report.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamyeez.plan.model.InternalField;
import org.tamyeez.plan.model.ReaderKind;
import org.tamyeez.report.model.BudgetFacts;
import org.tamyeez.report.model.CalendarEvent;
import org.tamyeez.report.model.Report;
import org.tamyeez.report.model.Reports;

class ReportViewTest {

	/** Each thing that can be hidden stands in it once, under a word of its own. */
	private static final Report WHOLE = Reports.english("""
			/** NOTE */
			plan P {
				period 2027-01-01 to 2027-12-31
				budget 10,000 SAR
				waive pr-missing "WAIVER"
				/** NOTE */
				offering Bag product
				study S { finding F "They look inside" source "Interviews" evidence "REFERENCE" }
				/** NOTE */
				audience City { group Families }
				/** NOTE */
				market Young part of City.Families
				/** NOTE */
				goal G sales for market Young
				/** NOTE */
				message M "Look inside" sales for market Young
				/** NOTE */
				channel Site digital website { budget 900 SAR spent 123 SAR run by Sara }
				team {
					/** NOTE */
					role Sara training "TRAINING" until 2027-02-01
				}
				/** NOTE */
				tool Planner used by Sara costs 456 SAR spent 123 SAR
				/** NOTE */
				phase Launch launch { activity Open by Sara costs 789 SAR spent 123 SAR }
			}
			""");

	@Test
	void whoMaySeeAllSeesAll() {
		assertEquals(WHOLE, view());
	}

	@ParameterizedTest
	@CsvSource({ "NOTES, NOTE", "REFERENCES, REFERENCE", "WAIVERS, WAIVER", "COSTS, 123", "COSTS, 456",
			"FINDINGS, goal-unmeasurable", "TASKS, kind=RUN" })
	void whatIsHiddenIsNowhereToBeFound(InternalField field, String mark) {
		assertTrue(WHOLE.toString().contains(mark), mark);
		assertFalse(view(field).toString().contains(mark), mark);
	}

	@Test
	void whoPaysSeesWhatIsPlannedForChannelsPhasesAndMonths() {
		BudgetFacts budget = view(InternalField.COSTS).budget();
		assertEquals(List.of("Site"), budget.lines().stream().map(line -> line.item().name()).toList());
		assertEquals(WHOLE.budget().byMonth(), budget.byMonth());
		assertEquals(WHOLE.budget().planned(), budget.planned());
		assertEquals(List.of(new BigDecimal("789")), budget.byPhase().stream().map(BudgetFacts.Sum::planned).toList());
		assertEquals(WHOLE.phases().get(0).cost(), view(InternalField.COSTS).phases().get(0).cost());
		assertEquals(WHOLE.channels().get(0).budget(), view(InternalField.COSTS).channels().get(0).budget());
		assertEquals(BigDecimal.ZERO, budget.spent());
	}

	@Test
	void theSourceOfAFindingStaysWhereItsReferenceIsHidden() {
		assertEquals(Optional.of("Interviews"),
				view(InternalField.REFERENCES).studies().get(0).findings().get(0).source());
	}

	@Test
	void whoDoesNotSeeTasksDoesNotSeeTrainingDaysEither() {
		assertTrue(view(InternalField.TASKS).parties().get(0).tasks().isEmpty());
		assertTrue(view(InternalField.TASKS).events().stream()
				.noneMatch(event -> event.kind() == CalendarEvent.EventKind.TRAINING));
	}

	@Test
	void whoDoesNotSeeFindingsDoesNotSeeThemInTheMap() {
		assertTrue(WHOLE.map().nodes().stream().anyMatch(node -> node.severity() > 0));
		assertTrue(view(InternalField.FINDINGS).map().nodes().stream().allMatch(node -> node.severity() == 0));
	}

	@ParameterizedTest
	@CsvSource({ "en", "ar" })
	void aReportForClientsLosesNoneOfItsParts(Locale language) {
		Report whole = Reports.example("plans/leather-shop.mplan", language);
		Report view = new ReportView(profile(Set.of(InternalField.values()))).of(whole);
		assertEquals(whole.goals().size(), view.goals().size());
		assertEquals(whole.channels().size(), view.channels().size());
		assertEquals(whole.phases().size(), view.phases().size());
		assertEquals(whole.map().links(), view.map().links());
	}

	private static Report view(InternalField... hidden) {
		return new ReportView(profile(Set.of(hidden))).of(WHOLE);
	}

	private static ReaderProfile profile(Set<InternalField> hidden) {
		return new ReaderProfile("test", "Test", ReaderKind.CLIENT, List.of(), hidden, false);
	}
}
