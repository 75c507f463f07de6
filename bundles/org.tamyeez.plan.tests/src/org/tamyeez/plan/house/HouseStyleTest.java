package org.tamyeez.plan.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tamyeez.plan.model.ColourRole;
import org.tamyeez.plan.model.CoverKind;
import org.tamyeez.plan.model.FontWeight;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanFile;
import org.tamyeez.plan.model.SectionKind;
import org.tamyeez.plan.model.TableKind;
import org.tamyeez.plan.value.Colour;
import org.tamyeez.testing.Plans;

class HouseStyleTest {

	private static final String STYLES = """
			style House "Dalala" ar "دلالة" {
				logo "pictures/our logo.svg"
				colour primary "#0b6e6e"
				colour accent "#d97706"
				font regular "fonts/A.ttf"
				cover band
				header "{client}" ar "{العميل}"
				sections cover, summary
				banded tables
			}
			style Festive extends House {
				colour accent "#b91c1c"
				cover full
				footer "{date}"
			}
			""";

	private final Plans plans = Plans.withRules();

	@Test
	void readsWhatAStyleStates() {
		HouseStyle style = style(STYLES + "plan P { style House }");
		assertEquals("file:/plans/pictures/our%20logo.svg", style.logo().orElseThrow().toString());
		assertEquals("file:/plans/fonts/A.ttf", String.valueOf(style.fonts().get(FontWeight.REGULAR)));
		assertEquals(Optional.of(new Colour(0x0b, 0x6e, 0x6e)), style.colour(ColourRole.PRIMARY));
		assertEquals(CoverKind.BAND, style.cover());
		assertEquals("{العميل}", style.header().orElseThrow().in(Language.ARABIC));
		assertEquals(Optional.empty(), style.footer());
		assertEquals(List.of(SectionKind.COVER, SectionKind.SUMMARY), style.sections());
		assertEquals(TableKind.BANDED, style.tables());
	}

	@Test
	void takesOverWhatItDoesNotState() {
		HouseStyle style = style(STYLES + "plan P { style Festive }");
		assertEquals("#b91c1c", style.colour(ColourRole.ACCENT).orElseThrow().toString());
		assertEquals("#0b6e6e", style.colour(ColourRole.PRIMARY).orElseThrow().toString());
		assertEquals(CoverKind.FULL, style.cover());
		assertEquals("{client}", style.header().orElseThrow().in(Language.ENGLISH));
		assertEquals("{date}", style.footer().orElseThrow().in(Language.ENGLISH));
	}

	@Test
	void comesFromThePolicyWhereThePlanNamesNone() {
		String policies = "policy Basis { style Festive } policy Own extends Basis { } ";
		assertEquals(CoverKind.FULL, style(STYLES + policies + "plan P { policy Own }").cover());
		assertEquals(CoverKind.BAND, style(STYLES + policies + "plan P { policy Own style House }").cover());
	}

	@Test
	void leavesTheRestToTheReport() {
		HouseStyle style = style("plan P { }");
		assertEquals(Optional.empty(), style.logo());
		assertEquals(Map.of(), style.colours());
		assertEquals(CoverKind.UNSTATED, style.cover());
		assertEquals(List.of(), style.sections());
	}

	@Test
	void endsInACircle() {
		assertEquals(CoverKind.PLAIN,
				style("style A extends B style B extends A { cover plain } plan P { style A }").cover());
	}

	@Test
	void isFoundInAnotherFileOfTheFolder() {
		Map<String, String> files = Map.of("house.mplan", STYLES, Plans.FILE, "plan P { style House }");
		assertEquals(CoverKind.BAND,
				HouseStyle.of(plan((PlanFile) plans.read(files, Plans.FILE).getContents().get(0))).cover());
	}

	private HouseStyle style(String text) {
		return HouseStyle.of(plan((PlanFile) plans.read(text).getContents().get(0)));
	}

	private static Plan plan(PlanFile file) {
		return file.getElements().stream().filter(Plan.class::isInstance).map(Plan.class::cast).findFirst().orElseThrow();
	}
}
