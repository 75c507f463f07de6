package org.tamyeez.report.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamyeez.plan.model.InternalField;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.SectionKind;
import org.tamyeez.report.model.Reports;
import org.tamyeez.testing.Plans;

class ReaderProfilesTest {

	private static final Locale ARABIC = Locale.forLanguageTag("ar");
	private static final String HOUSE = """
			policy House {
				profile investors "For investors" ar "للمستثمرين" also مستثمرون read by board {
					shows summary, budget
					hides notes
					one page
				}
			}
			plan P { policy House }
			""";

	private final ReaderProfiles profiles = Plans.withAllRules().service(ReaderProfiles.class);

	@Test
	void everyPlanHasTheProfilesForClientBoardAndTeam() {
		assertEquals(List.of("client", "board", "team"), names("plan P { }"));
	}

	@Test
	void aPolicyAddsItsOwn() {
		assertEquals(List.of("client", "board", "team", "investors"), names(HOUSE));
	}

	@ParameterizedTest
	@CsvSource({ "investors", "Investors", "مستثمرون" })
	void aProfileIsFoundByEachOfItsNames(String name) throws UnknownProfileException {
		ReaderProfile profile = profiles.named(name, plan(HOUSE), ARABIC);
		assertEquals("investors", profile.name());
		assertEquals("للمستثمرين", profile.title());
		assertEquals(List.of(SectionKind.SUMMARY, SectionKind.BUDGET), profile.sections());
		assertEquals(Set.of(InternalField.NOTES), profile.hidden());
		assertTrue(profile.onePage());
	}

	@Test
	void aMistypedNameIsAnsweredWithTheNearestOne() {
		UnknownProfileException unknown = unknown("clinet");
		assertEquals("The plan has no report profile «clinet». Did you mean «client»?", unknown.getMessage());
		assertEquals("ليس في الخطة نسخة تقرير باسم «clinet». أتقصد «client»؟", unknown.message(ARABIC));
	}

	@Test
	void aNameLikeNoOtherIsAnsweredWithAllThatThereAre() {
		assertEquals("The plan has no report profile «press». It has: «client», «board», «team».",
				unknown("press").getMessage());
	}

	private UnknownProfileException unknown(String name) {
		return assertThrows(UnknownProfileException.class,
				() -> profiles.named(name, plan("plan P { }"), Locale.ENGLISH));
	}

	private List<String> names(String text) {
		return profiles.of(plan(text), Locale.ENGLISH).stream().map(ReaderProfile::name).toList();
	}

	private static Plan plan(String text) {
		return Reports.plan(Plans.withAllRules().read(text));
	}
}
