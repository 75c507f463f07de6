package org.tamyeez.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamyeez.cli.Surroundings;
import org.tamyeez.cli.Tamyeez;
import org.tamyeez.cli.tests.Terminal.Result;

/** What {@code tamyeez export} writes, where, and what it says. */
class ExportTest {

	private static final String TODAY = " --today 2027-04-15";

	@TempDir
	Path folder = Path.of("");

	private Terminal terminal() {
		return Terminal.in(folder);
	}

	/** A plan without errors. */
	static String plan(String name, String parts) {
		return "plan " + name + " \"Plan " + name + "\" {\n\tperiod 2027-01-01 to 2027-12-31\n\treport in en\n"
				+ "\taudience City { group People }\n" + parts + "}\n";
	}

	@Test
	void writesEveryFormat() {
		Result result = terminal().file("bags.mplan", plan("Bags", ""))
				.run("export bags.mplan --format html,pdf,docx,xlsx,md,ics,json,xmi --output out" + TODAY);
		assertEquals("", result.err());
		assertEquals(List.of("html", "pdf", "docx", "xlsx", "md", "ics", "json", "xmi").stream()
				.map(format -> "Written: out/bags." + format).toList(), result.out().lines().toList());
		assertEquals(0, result.code());
		assertEquals(9, terminal().files().size());
	}

	@Test
	void writesAPageIntoTheCurrentFolderWhereNothingElseIsAskedFor() {
		terminal().file("bags.mplan", plan("Bags", "")).run("export bags.mplan");
		assertEquals(List.of("bags.html", "bags.mplan"), terminal().files());
	}

	@Test
	void takesFormatsOneByOneAsWell() {
		terminal().file("bags.mplan", plan("Bags", "")).run("export bags.mplan --format md --format JSON,md");
		assertEquals(List.of("bags.json", "bags.md", "bags.mplan"), terminal().files());
	}

	@Test
	void theNameTellsThePlanItsReaderAndItsLanguage() {
		Terminal terminal = terminal().file("all.mplan", plan("A", "") + plan("B", "").replace("in en", "in ar"));
		terminal.run("export all.mplan --format md --output client");
		terminal.run("export all.mplan --format md --output team --profile team --language ar");
		assertEquals(List.of("all.mplan", "client/all-A.md", "client/all-B.md", "team/all-A-team-ar.md",
				"team/all-B-team.md"), terminal.files());
	}

	@Test
	void plansOfOneNameAreToldApartByTheirFolders() {
		Terminal terminal = terminal().file("noura/plan.mplan", plan("A", "")).file("wasl/plan.mplan", plan("B", ""))
				.file("wasl/other.mplan", plan("C", ""));
		terminal.run("export noura wasl --format md --output out");
		assertEquals(List.of("out/noura-plan.md", "out/other.md", "out/wasl-plan.md"),
				terminal.files().stream().filter(file -> file.startsWith("out")).toList());
	}

	@Test
	void twoPlansNeverShareAFile() {
		Terminal terminal = terminal().file("a.mplan", plan("b", "") + plan("c", "")).file("a-b.mplan", plan("d", ""));
		Result result = terminal.run("export . --format md --output out");
		assertEquals(2, result.code());
		assertTrue(
				result.err().contains("a.mplan: its report would go to out/a-b.md, where the report of a-b.mplan was just "
						+ "written."),
				result.err());
		assertTrue(terminal.text("out/a-b.md").startsWith("# Plan d"));
	}

	@ParameterizedTest
	@CsvSource({ "CON.mplan, _CON.md", "con.spring.mplan, _con.spring.md", "a:b?<c>|d*.mplan, a_b__c__d_.md",
			"trailing. .mplan, trailing.md", "draft.txt, draft.md", "حقائب نورة.mplan, حقائب نورة.md" })
	void namesAreFitForEverySystem(String file, String report) {
		Terminal terminal = terminal().file(file, plan("A", ""));
		assertEquals(0, terminal.runWords("export", file, "--format", "md", "--output", "out").code());
		assertTrue(terminal.files().contains("out/" + report), terminal.files()::toString);
	}

	@Test
	void aVeryLongNameIsCut() {
		String file = "خطة".repeat(40) + ".mplan";
		Terminal terminal = terminal().file(file, plan("A", ""));
		assertEquals(0,
				terminal.runWords("export", file, "--format", "xlsx,md", "--profile", "team", "--output", "out").code());
		assertTrue(terminal.files().stream().anyMatch(name -> name.endsWith("-team.md")), terminal.files()::toString);
	}

	@Test
	void whatThePlansOfAFolderShareIsFound() {
		Terminal terminal = terminal().file("house.mplan", "policy House { profile boss \"For the boss\" read by team }")
				.file("bags.mplan", plan("Bags", "\tpolicy House\n"));
		Result result = terminal.run("export bags.mplan --profile boss --format md");
		assertEquals(0, result.code(), result.err());
		assertTrue(terminal.text("bags-boss.md").contains("For the boss"));
	}

	@Test
	void librariesAreNoPlans() {
		Terminal terminal = terminal().file("house.mplan", "policy House { }").file("bags.mplan", plan("Bags", ""));
		assertEquals("Written: bags.md\n", terminal.run("export . --format md").out());
		Result alone = terminal.run("export house.mplan");
		assertEquals(2, alone.code());
		assertEquals("tamyeez: There is no plan in what was named, and so nothing to write.\n", alone.err());
	}

	@Test
	void readsStandardInput() {
		Terminal terminal = terminal().given(plan("Bags", ""));
		assertEquals("Written: out/stdin.md\n", terminal.run("export - --format md --output out").out());
		assertEquals("Unchanged: out/stdin.md\n", terminal.run("export - --format md --output out").out());
	}

	@Test
	void aPlanThatIsNotUnderstoodIsToldAndTheOthersAreWritten() {
		Terminal terminal = terminal().file("a.mplan", "plan A {\n\tgaol G marketing\n}\n")
				.file("b.mplan", plan("B", "\tgoal G marketing for market Nobody\n")).file("c.mplan", plan("C", ""));
		Result result = terminal.run("export . --format md --output out");
		assertEquals(1, result.code());
		assertEquals("Written: out/c.md\n", result.out());
		assertTrue(result.err().contains("tamyeez: a.mplan:2:2: "), result.err());
		assertTrue(result.err().contains("tamyeez: a.mplan is left out, since what it says is not understood."),
				result.err());
		assertTrue(result.err().contains("tamyeez: b.mplan:5:30: "), result.err());
	}

	@Test
	void aFileThatCannotBeReadOutweighsTheOthers() {
		Terminal terminal = terminal().file("c.mplan", plan("C", ""));
		Result result = terminal.run("export missing.mplan c.mplan --format md");
		assertEquals(2, result.code());
		assertEquals("tamyeez: missing.mplan does not exist.\n", result.err());
		assertEquals("Written: c.md\n", result.out());
	}

	@Test
	void errorsMakeADraftAndFailOnlyWhenAskedTo() {
		Terminal terminal = terminal().file("a.mplan", plan("A", "\tgoal G marketing\n"));
		Result result = terminal.run("export a.mplan --format md");
		assertEquals(0, result.code());
		assertTrue(result.err().matches("tamyeez: a.mplan has \\d+ errors?, and so its report is marked as a draft. .*\n"),
				result.err());
		assertTrue(terminal.text("a.md").contains("**Draft**"));
		assertEquals(1, terminal.run("export a.mplan --format md --fail-on error").code());
		assertEquals(0, terminal.run("export a.mplan --format md --fail-on never").code());
	}

	@Test
	void failsOnWarningsWhenAskedTo() {
		Terminal terminal = terminal().file("a.mplan", plan("A", ""));
		assertEquals(0, terminal.run("export a.mplan --format md --fail-on error").code());
		assertEquals(1, terminal.run("export a.mplan --format md --fail-on info").code());
	}

	@Test
	void aDraftIsMarkedWhereAskedFor() {
		Terminal terminal = terminal().file("a.mplan", plan("A", "\tstatus approved\n"));
		terminal.run("export a.mplan --format md --draft");
		assertTrue(terminal.text("a.md").contains("**Draft**"));
	}

	@Test
	void languageDigitsCalendarAndDayAreThoseThatAreAskedFor() {
		Terminal terminal = terminal().file("a.mplan", plan("A", ""));
		terminal.run("export a.mplan --format md --language ar --digits arabic --calendar both" + TODAY);
		String report = terminal.text("a-ar.md");
		assertTrue(report.contains("١٥ أبريل ٢٠٢٧"), report);
		assertTrue(report.contains("١ يناير ٢٠٢٧ (٢٣ رجب ١٤٤٨ هـ)"), report);
		terminal.run("export a.mplan --format md --calendar hijri");
		assertTrue(terminal.text("a.md").contains("23 Rajab 1448 AH"), terminal.text("a.md"));
	}

	@Test
	void theHouseStyleIsThatOfThePlanOrTheOneThatIsAskedFor() {
		Terminal terminal = terminal().file("house.mplan", "style Blue { colour primary \"#112266\" }\n"
				+ "style Green { colour primary \"#116622\" }\n").file("a.mplan", plan("A", "\tstyle Green\n"));
		terminal.run("export a.mplan");
		assertTrue(terminal.text("a.html").contains("#116622"));
		terminal.run("export a.mplan --style Blue");
		assertTrue(terminal.text("a.html").contains("#112266"));
	}

	@Test
	void aLogoThatIsMissingIsToldAndStopsNothing() {
		Terminal terminal = terminal().file("house.mplan", "style Blue {\n\tlogo \"no.png\"\n}\n")
				.file("a.mplan", plan("A", "\tstyle Blue\n"));
		Result result = terminal.run("export a.mplan --format md");
		assertEquals(0, result.code());
		assertTrue(result.err().startsWith("tamyeez: house.mplan:2: There is no file «no.png»."), result.err());
		assertEquals("Written: a.md\n", result.out());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "--format pfd | There is no format «pfd» for this. Did you mean «pdf»?",
			"--format html,xyzzy | There is no format «xyzzy» for this. There is «html», «pdf»",
			"--digits roman | «roman» does not fit --digits. Write arabic or western.",
			"--calendar lunar | «lunar» does not fit --calendar. Write gregorian, hijri or both.",
			"--language fr | «fr» does not fit --language. Write en or ar.",
			"--today soon | «soon» does not fit --today. Write a date",
			"--fail-on bad | «bad» does not fit --fail-on. Write error, warning, info or never.",
			"--profil x | There is no option «--profil». Did you mean «--profile»?",
			"--portfolio x | «a.mplan» is one word too many." })
	void tellsHowItWasMisused(String options, String message) {
		Terminal terminal = terminal().file("a.mplan", plan("A", ""));
		Result result = terminal.run("export a.mplan " + options);
		assertEquals(2, result.code());
		assertTrue(result.err().startsWith("tamyeez: " + message), result.err());
		assertTrue(terminal.arabic().run("export a.mplan " + options).err().lines()
				.allMatch(line -> line.matches(".*[\u0621-\u064A].*")));
		assertEquals(List.of("a.mplan"), terminal.files());
	}

	@Test
	void namesTheNearestProfileAndStyle() {
		Terminal terminal = terminal().file("a.mplan", plan("A", "") + "style Blue { }");
		assertEquals("tamyeez: a.mplan: The plan has no report profile «bord». Did you mean «board»?\n",
				terminal.run("export a.mplan --profile bord").err());
		assertEquals("tamyeez: a.mplan: There is no house style «Blu». Did you mean «Blue»?\n",
				terminal.run("export a.mplan --style Blu").err());
		assertEquals(2, terminal.run("export a.mplan --style Blu").code());
	}

	@Test
	void wantsToKnowWhatToExport() {
		assertTrue(terminal().run("export").err().startsWith("tamyeez: PATH is missing."));
	}

	@Test
	void speaksArabic() {
		Terminal terminal = terminal().file("a.mplan", plan("A", "\tgoal G marketing\n")).arabic();
		Result result = terminal.run("export a.mplan --format md");
		assertEquals("كُتب: a.md\n", result.out());
		assertTrue(result.err().contains("عُلّم تقريره بأنه مسودة"), result.err());
		assertEquals("لم يتغير: a.md\n", terminal.run("export a.mplan --format md").out());
	}

	@Test
	void tellsHowFarItHasComeWhereSomebodyLooksOn() {
		terminal().file("a.mplan", plan("A", "")).file("b.mplan", plan("B", ""));
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		Surroundings watched = new Surroundings(new ByteArrayInputStream(new byte[0]),
				new PrintStream(new ByteArrayOutputStream()), new PrintStream(err, true, StandardCharsets.UTF_8), folder,
				Locale.ENGLISH, true, Optional.empty());
		new Tamyeez(watched).run("export", ".", "--format", "md");
		assertEquals("1 of 2: a.mplan\n2 of 2: b.mplan\n", err.toString(StandardCharsets.UTF_8));
	}

	@Test
	void namesAndMessagesCannotSteerATerminal() {
		Terminal terminal = terminal().file("a\u001B[31m.mplan", "plan A { gaol }");
		Result result = terminal.runWords("export", "a\u001B[31m.mplan");
		assertFalse(result.err().contains("\u001B"), result.err());
	}

	@Test
	void theSamePlanGivesTheSameFiles() throws IOException {
		Terminal terminal = terminal().file("a.mplan", plan("A", "\tgoal G sales\n"));
		terminal.run("export a.mplan --format html,pdf,docx,xlsx,md,ics,json,xmi --output one" + TODAY);
		terminal.run("export a.mplan --format html,pdf,docx,xlsx,md,ics,json,xmi --output two" + TODAY);
		for (String file : terminal.files()) {
			if (file.startsWith("one")) {
				assertArrayEquals(Files.readAllBytes(folder.resolve(file)),
						Files.readAllBytes(folder.resolve(file.replace("one", "two"))), file);
			}
		}
	}
}
