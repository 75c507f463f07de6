package org.tamyeez.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamyeez.cli.tests.Terminal.Result;

class CheckTest {

	@TempDir
	Path folder = Path.of("");

	private Terminal terminal() {
		return Terminal.in(folder);
	}

	@Test
	void isSilentAboutAPlanWithoutFindings() {
		Result result = terminal().file("plan.mplan", Samples.RIGHT).run("check plan.mplan " + Samples.ONLY);
		assertEquals("1 file checked: no errors, no warnings, no infos.\n", result.out());
		assertEquals("", result.err());
		assertEquals(0, result.code());
	}

	@Test
	void showsPlaceRuleLineMarkerAndFix() {
		Result result = terminal().file("plan.mplan", Samples.WRONG).run("check plan.mplan " + Samples.ONLY);
		List<String> lines = result.out().lines().toList();
		assertTrue(lines.get(0).startsWith("plan.mplan:4:40 error pr-goal-for-market "), result.out());
		assertEquals("    4 |     goal Bond public relations for market Women", lines.get(1));
		assertEquals("      |                                           ^^^^^", lines.get(2));
		assertTrue(result.out().contains("ix: "), result.out());
		assertTrue(result.out().endsWith("1 file checked: 1 error, no warnings, no infos.\n"), result.out());
		assertEquals(1, result.code());
	}

	@Test
	void quotesWhatIsMarkedInAnArabicLine() {
		Result result = terminal().file("plan.mplan", Samples.WRONG_ARABIC).run("check plan.mplan " + Samples.ONLY);
		List<String> lines = result.out().lines().toList();
		assertTrue(lines.get(0).startsWith("plan.mplan:5:31 خطأ pr-goal-for-market "), result.out());
		assertEquals("      | «النساء»", lines.get(2));
		assertTrue(result.out().endsWith("الملفات المفحوصة: 1؛ الأخطاء: 1، التحذيرات: 0، المعلومات: 0.\n"), result.out());
	}

	@Test
	void marksBesideArabicWhereNothingBeforeTheEndOfThePlaceIsArabic() {
		String plan = Samples.WRONG.replace("market Women\n}", "market Women // نساء\n}");
		Result result = terminal().file("plan.mplan", plan).run("check plan.mplan " + Samples.ONLY);
		assertTrue(result.out().contains("^^^^^"), result.out());
	}

	@Test
	void speaksTheLanguageThatIsAskedFor() {
		Terminal terminal = terminal().file("en.mplan", Samples.WRONG).file("ar.mplan", Samples.WRONG_ARABIC);
		assertTrue(terminal.run("check en.mplan --language ar " + Samples.ONLY).out().contains("الأخطاء: 1"));
		assertTrue(terminal.run("check ar.mplan --language en " + Samples.ONLY).out().contains(" error pr-goal-for-market"));
	}

	@Test
	void speaksTheLanguageOfTheReaderWhereThePlanNamesNone() {
		Terminal terminal = terminal().file("en.mplan", Samples.WRONG);
		assertTrue(terminal.arabic().run("check en.mplan " + Samples.ONLY).out().contains(" خطأ pr-goal-for-market"));
	}

	@Test
	void speaksOfEachPlanInItsLanguageAndSumsUpInTheReaders() {
		Terminal terminal = terminal().file("a.mplan", Samples.WRONG_ARABIC).file("b.mplan", Samples.WRONG);
		Result result = terminal.run("check . " + Samples.ONLY);
		assertTrue(result.findings().get(0).contains(" خطأ "), result.out());
		assertTrue(result.findings().get(1).contains(" error "), result.out());
		assertTrue(result.out().endsWith("2 files checked: 2 errors, no warnings, no infos.\n"), result.out());
	}

	@Test
	void failsFromTheSeverityThatIsAskedFor() {
		Terminal terminal = terminal().file("error.mplan", Samples.WRONG)
				.file("warning.mplan", "plan P { goal Revenue marketing }");
		assertEquals(0, terminal.run("check warning.mplan --rule pr-missing").code());
		assertEquals(1, terminal.run("check warning.mplan --rule pr-missing --fail-on warning").code());
		assertEquals(1, terminal.run("check warning.mplan --rule pr-missing --fail-on info").code());
		assertEquals(1, terminal.run("check error.mplan " + Samples.ONLY).code());
		assertEquals(0, terminal.run("check error.mplan --fail-on never " + Samples.ONLY).code());
	}

	@Test
	void tellsOnlyTheRulesThatAreAskedFor() {
		Terminal terminal = terminal().file("plan.mplan", Samples.WRONG);
		assertEquals(List.of("pr-goal-for-market"), terminal.run("check plan.mplan --rule A02").rules());
		assertTrue(terminal.run("check plan.mplan --rule audience").rules().contains("pr-goal-for-market"));
		assertFalse(terminal.run("check plan.mplan --ignore pr-goal-for-market").rules().contains("pr-goal-for-market"));
		assertFalse(terminal.run("check plan.mplan --ignore audience").rules().contains("pr-goal-for-market"));
	}

	@Test
	void alwaysTellsWhatCannotBeUnderstood() {
		Terminal terminal = terminal().file("plan.mplan", "plan P { gaol }");
		assertEquals(List.of("syntax-error"), terminal.run("check plan.mplan --rule pr-missing --ignore form").rules());
		Result refused = terminal.run("check plan.mplan --ignore syntax-error");
		assertEquals(2, refused.code());
		assertTrue(refused.err().contains("«syntax-error» cannot be ignored"), refused.err());
	}

	@Test
	void refusesUnknownRulesAndNamesTheNearest() {
		Result result = terminal().file("plan.mplan", Samples.RIGHT).run("check plan.mplan --rule pr-mising");
		assertEquals(2, result.code());
		assertEquals("", result.out());
		assertTrue(result.err().contains("«pr-mising»") && result.err().contains("Did you mean «pr-missing»?"),
				result.err());
		Result arabic = terminal().arabic().run("check plan.mplan --rule pr-mising");
		assertTrue(arabic.err().contains("أتقصد «pr-missing»؟"), arabic.err());
	}

	@Test
	void keepsWaivedFindingsBackUnlessAsked() {
		Terminal terminal = terminal().file("plan.mplan", Samples.WAIVED);
		Result result = terminal.run("check plan.mplan --today 2027-01-15 " + Samples.ONLY);
		assertEquals("1 file checked: no errors, no warnings, no infos. Waived: 1.\n", result.out());
		assertEquals(0, result.code());
		Result shown = terminal.run("check plan.mplan --show-waived --today 2027-01-15 " + Samples.ONLY);
		assertTrue(shown.out().contains("error (waived) pr-goal-for-market"), shown.out());
		assertTrue(shown.out().contains(
				"\n      reason: Agreed with the client · owner: Sara · until: 2027-12-31\n"), shown.out());
		assertEquals(0, shown.code());
	}

	@Test
	void checksAsOnTheDayThatIsAskedFor() {
		Terminal terminal = terminal().file("plan.mplan", Samples.WAIVED);
		Result late = terminal.run("check plan.mplan --today 2028-01-01 --rule waiver-expired --rule pr-goal-for-market");
		assertEquals(List.of("pr-goal-for-market", "waiver-expired"), late.rules().stream().sorted().toList());
	}

	@Test
	void coloursOnlyWhenAsked() {
		Terminal terminal = terminal().file("plan.mplan", Samples.WRONG);
		assertFalse(terminal.run("check plan.mplan").out().contains("\u001B["));
		assertTrue(terminal.run("check plan.mplan --color always").out().contains("\u001B[1;31merror\u001B[0m"));
	}

	@Test
	void showsTheSameInTheSameOrderHoweverThreadsRun() {
		Terminal terminal = terminal();
		for (int i = 0; i < 40; i++) {
			terminal.file("plan" + i + ".mplan",
					i % 3 == 0 ? Samples.WRONG : i % 3 == 1 ? Samples.WRONG_ARABIC : Samples.RIGHT);
		}
		String first = terminal.run("check . --today 2027-01-15").out();
		for (int i = 0; i < 3; i++) {
			assertEquals(first, terminal.run("check . --today 2027-01-15").out());
		}
	}

	@Test
	void writesNothing() {
		Terminal terminal = terminal().file("plan.mplan", Samples.WRONG).file("shared.mplan", "audience Riyadh");
		terminal.run("check .");
		assertEquals(List.of("plan.mplan", "shared.mplan"), terminal.files());
		assertEquals(Samples.WRONG, terminal.text("plan.mplan"));
	}

	@Test
	void cutsLongLinesAroundThePlace() {
		String padding = "/*" + "x".repeat(5000) + "*/";
		Result result = terminal().file("plan.mplan", Samples.WRONG.replace("goal Bond", padding + " goal Bond")
				.replace("market Women\n}", "market Women " + padding + "\n}")).run("check plan.mplan " + Samples.ONLY);
		List<String> lines = result.out().lines().toList();
		assertTrue(lines.get(1).length() < 130, result.out());
		assertEquals(lines.get(1).indexOf("Women"), lines.get(2).indexOf("^^^^^"));
		assertTrue(lines.get(1).contains("| …") && lines.get(1).endsWith("…"), lines.get(1));
	}

	@Test
	void letsNoPlanSteerTheTerminal() {
		Result result = terminal().file("plan.mplan", Samples.WRONG.replace("goal Bond", "/*\u001B[2J\u202E*/ goal Bond"))
				.run("check plan.mplan");
		assertFalse(result.out().contains("\u001B"), result.out());
		assertFalse(result.out().contains("\u202E"), result.out());
	}
}
