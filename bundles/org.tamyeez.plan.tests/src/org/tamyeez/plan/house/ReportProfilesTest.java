package org.tamyeez.plan.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamyeez.plan.model.InternalField;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanFile;
import org.tamyeez.plan.model.ReaderKind;
import org.tamyeez.plan.model.SectionKind;
import org.tamyeez.testing.Plans;

class ReportProfilesTest {

	private final Plans plans = Plans.withRules();
	private final ReportProfiles profiles = plans.service(ReportProfiles.class);

	@ParameterizedTest
	@CsvSource({ "client,CLIENT", "العميل,CLIENT", "Board,BOARD", "مجلس_الإدارة,BOARD", "team,TEAM", "الفريق,TEAM" })
	void everyPlanHasThreeProfilesUnderNamesOfBothLanguages(String name, ReaderKind reader) {
		assertEquals(Optional.of(reader), profiles.find(plan("plan P { }"), name).map(ReportProfile::reader));
	}

	@Test
	void theClientSeesNothingInternal() {
		ReportProfile client = profiles.find(plan("plan P { }"), "client").orElseThrow();
		assertTrue(client.shows(SectionKind.COVER));
		assertFalse(client.shows(SectionKind.FINDINGS));
		assertTrue(client.hides(InternalField.COSTS));
		assertTrue(client.hides(InternalField.NOTES));
	}

	@Test
	void theBoardReadsOnePageInItsOrder() {
		ReportProfile board = profiles.find(plan("plan P { }"), "board").orElseThrow();
		assertTrue(board.onePage());
		assertEquals(List.of(SectionKind.SUMMARY, SectionKind.GOALS, SectionKind.BUDGET, SectionKind.FOLLOW_UP),
				board.sections());
	}

	@Test
	void theTeamReadsEverything() {
		ReportProfile team = profiles.find(plan("plan P { }"), "team").orElseThrow();
		Set<SectionKind> all = EnumSet.complementOf(EnumSet.of(SectionKind.UNSTATED));
		assertEquals(all, EnumSet.copyOf(team.sections()));
		assertEquals(Set.of(), team.hidden());
	}

	@Test
	void aPolicyPutsItsOwnInPlaceOfOneOfItsName() {
		Plan plan = plan("""
				policy Basis {
					profile board "One" read by board { shows goals }
					profile press "For the press" ar "للصحافة" read by client { shows summary }
				}
				policy House extends Basis {
					profile المجلس "Two" read by board { shows budget }
				}
				plan P { policy House }
				""");
		assertEquals(List.of("client", "board", "team", "press", "المجلس"), names(plan));
		assertEquals("Two", profiles.find(plan, "المجلس").orElseThrow().title().in(Language.ENGLISH));
		assertEquals("للصحافة", profiles.find(plan, "press").orElseThrow().title().in(Language.ARABIC));
		assertEquals(Optional.empty(), profiles.find(plan, "bank"));
	}

	@Test
	void thePolicyThatHoldsTheCommonOnesIsNobodysPolicy() {
		assertEquals(List.of("unresolved-reference"), plans.check("plan P { policy reports }").rules());
	}

	@Test
	void whatIsHiddenIsNoSectionEither() {
		Plan plan = plan("policy House { profile own read by team { hides findings } } plan P { policy House }");
		ReportProfile own = profiles.find(plan, "own").orElseThrow();
		assertFalse(own.shows(SectionKind.FINDINGS));
		assertTrue(own.shows(SectionKind.WAIVERS));
	}

	private List<String> names(Plan plan) {
		return profiles.of(plan).stream().map(ReportProfile::name).toList();
	}

	private Plan plan(String text) {
		PlanFile file = (PlanFile) plans.read(text).getContents().get(0);
		return file.getElements().stream().filter(Plan.class::isInstance).map(Plan.class::cast).findFirst().orElseThrow();
	}
}
