package org.tamyeez.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamyeez.cli.tests.Terminal.Result;
import org.tamyeez.report.export.ExportProblem;
import org.tamyeez.report.export.ReportFile;

/** Reports are written whole or not at all, and never over what somebody else has written. */
class ExportSafetyTest {

	private static final String PLAN = ExportTest.plan("A", "");
	private static final String CHANGED = PLAN.replace("\"Plan A\"", "\"Plan A, changed\"");
	private static final Instant LONG_AGO = Instant.parse("2026-01-01T10:00:00.123Z");

	@TempDir
	Path folder = Path.of("");

	private Terminal terminal() {
		return Terminal.in(folder);
	}

	private Result export(String options) {
		return terminal().run("export a.mplan --today 2027-04-15 --output out " + options);
	}

	/** A plan that was changed some time ago, with its report. */
	private Terminal exported(String... formats) throws IOException {
		write(PLAN, LONG_AGO);
		for (String format : formats) {
			assertEquals(0, export("--format " + format).code());
		}
		return terminal();
	}

	private void write(String plan, Instant time) throws IOException {
		terminal().file("a.mplan", plan);
		date("a.mplan", time);
	}

	private void date(String file, Instant time) throws IOException {
		Files.setLastModifiedTime(folder.resolve(file), FileTime.from(time));
	}

	@Test
	void aReportIsAsOldAsWhatItIsMadeFrom() throws IOException {
		exported("md");
		assertEquals(Instant.parse("2026-01-01T10:00:00Z"),
				Files.getLastModifiedTime(folder.resolve("out/a.md")).toInstant());
	}

	@Test
	void aLogoOrPolicyThatChangedMakesAReportYounger() throws IOException {
		terminal().file("house.mplan", "policy House { style S } style S { logo \"l.svg\" }").file("l.svg", "<svg/>")
				.file("a.mplan", ExportTest.plan("A", "\tpolicy House\n"));
		date("a.mplan", LONG_AGO);
		date("house.mplan", LONG_AGO);
		date("l.svg", Instant.parse("2026-02-02T10:00:00Z"));
		export("--format md");
		assertEquals(Instant.parse("2026-02-02T10:00:00Z"),
				Files.getLastModifiedTime(folder.resolve("out/a.md")).toInstant());
	}

	@Test
	void aReportOfAChangedPlanIsReplaced() throws IOException {
		exported("md");
		write(CHANGED, Instant.parse("2026-03-03T10:00:00Z"));
		assertEquals("Written: out/a.md\n", export("--format md").out());
	}

	@Test
	void aReportThatIsTheSameIsNotTouched() throws IOException {
		exported("md");
		date("out/a.md", Instant.parse("2026-05-05T10:00:00Z"));
		assertEquals("Unchanged: out/a.md\n", export("--format md").out());
		assertEquals(Instant.parse("2026-05-05T10:00:00Z"),
				Files.getLastModifiedTime(folder.resolve("out/a.md")).toInstant());
	}

	@Test
	void aReportThatSomebodyEditedIsKept() throws IOException {
		Terminal terminal = exported("md").file("out/a.md", "My own words");
		Result result = export("--format md,html");
		assertEquals(2, result.code());
		assertEquals("tamyeez: out/a.md is not overwritten: it was changed after it had been written. Rename it, write to "
				+ "another folder, or use --force.\n", result.err());
		assertEquals("Written: out/a.html\n", result.out());
		assertEquals("My own words", terminal.text("out/a.md"));
		assertEquals(0, export("--format md --force").code());
		assertTrue(terminal.text("out/a.md").startsWith("# Plan A"));
	}

	@Test
	void aReportThatWasEditedBeforeThePlanChangedIsKeptAsWell() throws IOException {
		Terminal terminal = exported("md").file("out/a.md", "My own words");
		date("out/a.md", Instant.parse("2026-02-02T10:00:00.500Z"));
		write(CHANGED, Instant.parse("2026-03-03T10:00:00Z"));
		assertEquals(2, export("--format md").code());
		assertEquals("My own words", terminal.text("out/a.md"));
	}

	@ParameterizedTest
	@CsvSource({ "docx, ~$a.docx", "xlsx, ~$a.xlsx", "docx, .~lock.a.docx#" })
	void aReportThatIsOpenIsKept(String format, String lock) throws IOException {
		Terminal terminal = exported(format).file("out/" + lock, "");
		write(CHANGED, Instant.parse("2026-03-03T10:00:00Z"));
		Result result = export("--format " + format);
		assertEquals(2, result.code());
		assertTrue(
				result.err().startsWith("tamyeez: out/a." + format + " is not overwritten: it is open in another program, "
						+ "which has left «" + lock + "» beside it."),
				result.err());
		assertEquals(0, terminal.run("export a.mplan --output out --format " + format + " --force").code());
	}

	@Test
	void wordShortensLongNamesOfItsLocks() throws IOException {
		terminal().file("a-long-name.mplan", PLAN);
		date("a-long-name.mplan", LONG_AGO);
		terminal().run("export a-long-name.mplan --format docx");
		terminal().file("~$long-name.docx", "").file("a-long-name.mplan", CHANGED);
		date("a-long-name.mplan", Instant.parse("2026-03-03T10:00:00Z"));
		assertTrue(terminal().run("export a-long-name.mplan --format docx").err().contains("«~$long-name.docx»"));
	}

	@Test
	void whatCannotBeWrittenLeavesNothingHalfAndStopsNoOther() throws IOException {
		Terminal terminal = exported().file("out/a.md/inside", "");
		Result result = export("--format html,md,json");
		assertEquals(2, result.code());
		assertEquals("tamyeez: out/a.md is a folder, and so no report can be written there.\n", result.err());
		assertEquals("Written: out/a.html\nWritten: out/a.json\n", result.out());
		assertEquals(List.of("a.mplan", "out/a.html", "out/a.json", "out/a.md/inside"), terminal.files());
	}

	@Test
	void aFileInThePlaceOfTheFolderIsTold() throws IOException {
		Terminal terminal = exported().file("out", "not a folder");
		Result result = export("--format md");
		assertEquals(2, result.code());
		assertEquals("tamyeez: out is a file, not a folder. Name another folder.\n", result.err());
		Result below = terminal.run("export a.mplan --format md --output out/deeper");
		assertEquals(2, below.code());
		assertTrue(below.err().contains("is a file, not a folder"), below.err());
		assertEquals("not a folder", terminal.text("out"));
	}

	@Test
	void foldersAreMadeWhereThereAreNone() throws IOException {
		exported();
		assertEquals(0, terminal().run("export a.mplan --format md --output one/two/three").code());
		assertTrue(terminal().files().contains("one/two/three/a.md"));
	}

	@Test
	void aFolderThatMayNotBeWrittenIsTold() throws IOException {
		exported("md");
		Path out = folder.resolve("out");
		assumeFalse(!out.toFile().setWritable(false) || Files.isWritable(out), "somebody who may do everything");
		try {
			Result result = export("--format html");
			assertEquals(2, result.code());
			assertEquals("tamyeez: out/a.html may not be written. Change the permissions of its folder, or name another "
					+ "one.\n", result.err());
		} finally {
			out.toFile().setWritable(true);
		}
	}

	@Test
	void aLinkStaysALink() throws IOException {
		Terminal terminal = exported().file("elsewhere/real.md", "").link("out/a.md", "../elsewhere/real.md");
		assertEquals(0, export("--format md --force").code());
		assertTrue(Files.isSymbolicLink(folder.resolve("out/a.md")));
		assertTrue(terminal.text("elsewhere/real.md").startsWith("# Plan A"));
	}

	@Test
	void aLinkToNothingIsTold() throws IOException {
		exported().link("out/a.md", "nowhere.md");
		Result result = export("--format md");
		assertEquals(2, result.code());
		assertTrue(result.err().startsWith("tamyeez: out/a.md is a link to something that does not exist."), result.err());
	}

	@Test
	void aFileThatTheSystemCannotTakeLeavesNothingBehind() {
		ReportFile file = new ReportFile(folder.resolve("x".repeat(300) + ".md"), "x.md", true);
		ExportProblem problem = assertThrows(ExportProblem.class,
				() -> file.write(new byte[] { 1 }, FileTime.from(LONG_AGO)));
		assertEquals("not-written", problem.code());
		assertFalse(terminal().files().stream().anyMatch(name -> name.startsWith(".tamyeez")));
	}
}
