package org.tamyeez.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamyeez.plan.rule.PlanChecker;
import org.tamyeez.report.document.Section;
import org.tamyeez.report.model.Reports;
import org.tamyeez.report.style.ColourRole;
import org.tamyeez.report.words.CalendarChoice;
import org.tamyeez.report.words.Digits;
import org.tamyeez.testing.Plans;

class ReportMakerTest {

	/** A plan in which no rule finds an error. */
	private static final String SOUND = """
			plan P "Spring" {
				%s
				period 2027-01-01 to 2027-12-31
				audience City { group People }
			}
			""";

	private static final String HOUSE = """
			style Blue { colour primary "#112266" }
			style Green { colour primary "#116622" }
			policy House { style Green }
			""";

	@ParameterizedTest
	@CsvSource({ "report in ar, ar", "report in en, en", "'', en" })
	void theLanguageIsThatOfThePlan(String stated, String language) {
		assertEquals(language, content(SOUND.formatted(stated == null ? "" : stated)).words().language().getLanguage());
	}

	@Test
	void aPlanThatDoesNotSayIsReportedInTheLanguageOfItsTitle() {
		Locale computer = Locale.getDefault();
		try {
			Locale.setDefault(Locale.ENGLISH);
			assertEquals("ar", content("plan P \"حقائب الربيع\" { }").words().language().getLanguage());
			Locale.setDefault(Locale.forLanguageTag("ar"));
			assertEquals("en", content("plan P \"Spring\" { }").words().language().getLanguage());
		} finally {
			Locale.setDefault(computer);
		}
	}

	@Test
	void theLanguageThatIsAskedForCounts() {
		assertEquals("ar", Written.of(SOUND.formatted("report in en"), Written.inLanguage("ar")).words().language()
				.getLanguage());
	}

	@Test
	void digitsAndCalendarAreThoseThatAreAskedFor() {
		ReportOptions options = new ReportOptions("client", Optional.of(Locale.forLanguageTag("ar")), Digits.ARABIC,
				CalendarChoice.BOTH, false, Optional.empty(), Reports.DAY);
		String page = Written.text("md", Written.of(SOUND.formatted(""), options));
		assertTrue(page.contains("١ يناير ٢٠٢٧ (٢٣ رجب ١٤٤٨ هـ)"), page);
	}

	@ParameterizedTest
	@CsvSource({ "status draft, true", "status approved, false", "'', false", "goal G marketing, true" })
	void aPlanIsADraftWhileItSaysSoOrErrorsStandInIt(String part, boolean draft) {
		assertEquals(draft, content(SOUND.formatted(part == null ? "" : part)).document().draft().isPresent());
	}

	@Test
	void aReportIsADraftWhereSomebodyWantsItToBe() {
		ReportOptions options = new ReportOptions("client", Optional.empty(), Digits.WESTERN, CalendarChoice.GREGORIAN, true,
				Optional.empty(), Reports.DAY);
		assertEquals(Optional.of("Draft"), Written.of(SOUND.formatted("status approved"), options).document().draft());
	}

	@Test
	void whatTheProfileHidesIsInNoFormat() {
		String plan = SOUND.formatted("""
				channel Shop "Shop" traditional store { serves G budget 500 SAR spent 4,321 SAR }
					goal G sales
					/** For our eyes only. */
					phase Open launch from 2027-02-01 to 2027-03-01 {
						activity Party costs 8,765 SAR activity Talk costs 100 SAR }
					study Asked { finding F "Seen" source "Shop" evidence "box 77" }
				""");
		ReportContent all = Written.of(plan, Written.forProfile("team"));
		ReportContent board = Written.of(plan, Written.forProfile("board"));
		for (String format : List.of("html", "md", "json", "xmi")) {
			String told = Written.text(format, all).replace(",", "");
			String kept = Written.text(format, board).replace(",", "");
			assertTrue(told.contains("8765") && told.contains("4321"), format);
			assertFalse(kept.contains("8765") || kept.contains("4321"), format);
			assertFalse(kept.contains("our eyes only") || kept.contains("box 77"), format);
		}
	}

	@Test
	void aProfileShowsItsSectionsOnly() {
		String plan = SOUND.formatted("policy House goal G sales crisis { risk \"Rain\" }")
				+ "policy House { profile Own read by team { shows crisis, goals } }";
		assertEquals(List.of("crisis", "goals"),
				Written.of(plan, Written.forProfile("own")).document().sections().stream().map(Section::id).toList());
	}

	@Test
	void aProfileOfThePolicyIsFoundByAnyOfItsNames() {
		assertEquals("sponsor",
				Written.example("plans/consultancy/charity.mplan", Written.forProfile("الراعي")).profile().name());
	}

	@Test
	void anUnknownProfileNamesTheNearest() {
		UnknownChoiceException e = assertThrows(UnknownChoiceException.class, () -> make("plan P { }", "bord", null));
		assertEquals("The plan has no report profile «bord». Did you mean «board»?", e.message(Locale.ENGLISH));
		assertEquals("ليس في الخطة نسخة تقرير باسم «bord». أتقصد «board»؟", e.message(Locale.forLanguageTag("ar")));
	}

	@Test
	void aStyleIsChosenByName() throws UnknownChoiceException {
		String plan = HOUSE + "plan P { policy House }";
		assertEquals("#116622", make(plan, "client", null).document().style().colour(ColourRole.PRIMARY));
		assertEquals("#112266", make(plan, "client", "Blue").document().style().colour(ColourRole.PRIMARY));
	}

	@Test
	void anUnknownStyleNamesTheNearest() {
		UnknownChoiceException e = assertThrows(UnknownChoiceException.class,
				() -> make(HOUSE + "plan P { }", "client", "Gren"));
		assertEquals("There is no house style «Gren». Did you mean «Green»?", e.getMessage());
		assertEquals("There is no house style «X», and no other either: neither the plan’s file nor one beside it has a "
				+ "style.",
				assertThrows(UnknownChoiceException.class, () -> make("plan P { }", "client", "X")).getMessage());
	}

	@Test
	void theFilesThatAReportIsMadeFromAreKnown() throws UnknownChoiceException {
		Map<String, String> files = Map.of("a.mplan", "plan P { policy House market M part of City.Group }", "b.mplan",
				"policy House { style Ours }", "c.mplan", "style Ours { logo \"logo.png\" }", "d.mplan",
				"audience City { group Group }", "e.mplan", "audience Other { group Group2 }");
		XtextResource file = Plans.withAllRules().read(files, "a.mplan");
		List<String> names = Plans.withAllRules().service(ReportMaker.class).sources(Reports.plan(file), Written.usual())
				.stream().map(URI::lastSegment).sorted().toList();
		assertEquals(List.of("a.mplan", "b.mplan", "c.mplan", "d.mplan", "logo.png"), names);
	}

	private static ReportContent content(String text) {
		return Written.of(text, Written.usual());
	}

	private static ReportContent make(String text, String profile, String style) throws UnknownChoiceException {
		XtextResource file = Plans.withAllRules().read(text);
		ReportOptions options = new ReportOptions(profile, Optional.empty(), Digits.WESTERN, CalendarChoice.GREGORIAN, false,
				Optional.ofNullable(style), Reports.DAY);
		return Plans.withAllRules().service(ReportMaker.class).make(Reports.plan(file),
				Plans.withAllRules().service(PlanChecker.class).check(file), options).content();
	}
}
