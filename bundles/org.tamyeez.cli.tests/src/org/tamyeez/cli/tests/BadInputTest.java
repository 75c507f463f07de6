package org.tamyeez.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tamyeez.cli.tests.Terminal.Result;

/** Whatever a file holds, there is a clear message, an exit code, no stack trace, and the other files are checked. */
@Timeout(60)
class BadInputTest {

	/** Whatever takes longer hangs; nothing here should come anywhere near. */
	private static final Duration HANG = Duration.ofMinutes(5);

	private static final int LONG = 1_000_000;

	@TempDir
	Path folder = Path.of("");

	private Terminal terminal() {
		return Terminal.in(folder).file("good.mplan", Samples.WRONG);
	}

	/** Checks the good file beside the bad one: it is checked, and the bad one is told of in both languages. */
	private static void assertUnreadable(Terminal terminal, String paths, String english, String arabic) {
		Result result = terminal.run("check " + paths + " " + Samples.ONLY);
		assertEquals(2, result.code(), result.err());
		assertEquals(1, result.err().lines().count(), result.err());
		assertTrue(result.err().contains(english), result.err());
		assertEquals(List.of("pr-goal-for-market"), result.rules(), result.out());
		assertTrue(result.out().contains("Not checked: 1 file."), result.out());
		Result inArabic = terminal.arabic().run("check " + paths + " " + Samples.ONLY);
		assertTrue(inArabic.err().contains(arabic), inArabic.err());
	}

	private static void assertNoTrace(Result result) {
		assertFalse((result.out() + result.err()).contains("\tat "), result.err());
		assertFalse(result.err().contains("Exception"), result.err());
	}

	@Test
	void tellsWhereTheFirstBadByteIs() {
		byte[] bytes = "plan P {\n  client \"No\u0000ra\" }\n".getBytes(StandardCharsets.ISO_8859_1);
		bytes["plan P {\n  client \"No".length()] = (byte) 0xE9;
		assertUnreadable(terminal().bytes("bad.mplan", bytes), ".", "bad.mplan:2:13: the byte E9 is not UTF-8", "البايت E9");
	}

	@Test
	void tellsWhereAFileIsCutOffWithinALetter() {
		assertUnreadable(terminal().bytes("bad.mplan", (byte) 'p', (byte) 0xD8), ".", "bad.mplan:1:2:", "bad.mplan:1:2:");
	}

	@Test
	void acceptsAByteOrderMark() {
		Result result = terminal().file("good.mplan", "\uFEFF" + Samples.WRONG).run("check . " + Samples.ONLY);
		assertTrue(result.out().startsWith("good.mplan:4:40 error"), result.out());
		assertEquals("", result.err());
		Result first = terminal().file("good.mplan", "\uFEFFplan P { goal G marketing }").run("check . --rule pr-missing");
		assertTrue(first.out().startsWith("good.mplan:1:6 "), first.out());
	}

	@Test
	void recognisesUtf16() {
		assertUnreadable(terminal().bytes("bad.mplan", "\uFEFFplan P {}".getBytes(StandardCharsets.UTF_16LE)), ".",
				"bad.mplan is written in UTF-16", "UTF-16");
	}

	@Test
	void tellsThatAFileIsEmpty() {
		for (String nothing : List.of("", "\n\n", "// nothing yet\n", "\uFEFF")) {
			Result result = Terminal.in(folder).file("empty.mplan", nothing).run("check empty.mplan");
			assertTrue(result.out().startsWith("empty.mplan: the file is empty"), result.out());
			assertEquals(0, result.code());
		}
		assertTrue(Terminal.in(folder).arabic().run("check empty.mplan").out().contains("الملف فارغ"));
	}

	@Test
	void checksThePlansInAFolderNamedLikeAPlan() {
		Result result = terminal().file("x.mplan/inside.mplan", Samples.WRONG).run("check x.mplan " + Samples.ONLY);
		assertEquals(List.of("pr-goal-for-market"), result.rules());
		assertTrue(result.err().contains("x.mplan is a folder, although it is named like a plan"), result.err());
		assertEquals(1, result.code());
	}

	@Test
	void tellsThatAFolderHoldsNoPlan() throws IOException {
		Files.createDirectories(folder.resolve("x.mplan"));
		Result result = terminal().run("check x.mplan");
		assertEquals(2, result.code());
		assertTrue(result.err().contains("x.mplan: no *.mplan file is in this folder"), result.err());
	}

	@Test
	void tellsThatAFileDoesNotExist() {
		assertUnreadable(terminal(), "good.mplan gone.mplan", "gone.mplan does not exist", "غير موجود");
		assertUnreadable(terminal(), "good.mplan gone*.mplan", "gone*.mplan: no file fits", "لا ملف يوافق");
		assertUnreadable(terminal(), "good.mplan gone[.mplan", "gone[.mplan is not a pattern", "نمط لا يُفهم");
	}

	@Test
	void tellsThatAFileMayNotBeRead() throws IOException {
		terminal().file("bad.mplan", Samples.RIGHT);
		Path bad = folder.resolve("bad.mplan");
		assumeTrue(bad.getFileSystem().supportedFileAttributeViews().contains("posix"));
		Files.setPosixFilePermissions(bad, PosixFilePermissions.fromString("---------"));
		assumeFalse(Files.isReadable(bad), "The superuser may read everything");
		assertUnreadable(terminal(), ".", "bad.mplan may not be read", "لا يُسمح");
	}

	@Test
	void tellsThatAFileCannotBeRead() {
		assumeTrue(Files.exists(Path.of("/proc/self/mem")));
		assertUnreadable(terminal().link("bad.mplan", "/proc/self/mem"), ".", "bad.mplan could not be read", "تعذرت قراءة");
	}

	@Test
	void refusesWhatIsNoFile() {
		assumeTrue(Files.exists(Path.of("/dev/zero")));
		assertUnreadable(terminal().link("bad.mplan", "/dev/zero"), ".", "bad.mplan is a device", "جهاز");
	}

	@Test
	void tellsOfLinksThatLeadNowhere() {
		assertUnreadable(terminal().link("bad.mplan", "gone"), ".", "bad.mplan is a link to a file that does not exist",
				"رابط");
	}

	@Test
	void tellsOfLinksThatLeadBackToThemselves() {
		Terminal terminal = terminal().link("bad.mplan", "also").link("also", "bad.mplan");
		assertUnreadable(terminal, ".", "bad.mplan is a link that leads back to itself", "يعود إلى نفسه");
	}

	@Test
	void passesOverLinksToFoldersAround() {
		Result result = terminal().file("a/b/deep.mplan", Samples.WRONG).link("a/b/loop", folder.toString())
				.link("a/self", ".")
				.run("check . " + Samples.ONLY);
		assertEquals(List.of("pr-goal-for-market", "pr-goal-for-market"), result.rules(), result.out());
		assertTrue(result.err().contains("a/b/loop is a link to a folder that contains it"), result.err());
		assertEquals(1, result.code());
	}

	@Test
	void refusesFilesThatAreTooLarge() throws IOException {
		terminal();
		try (RandomAccessFile large = new RandomAccessFile(folder.resolve("bad.mplan").toFile(), "rw")) {
			large.setLength(50L * 1024 * 1024);
		}
		assertUnreadable(terminal(), ".", "bad.mplan has 50.0 MB and is no plan. Files of up to 8 MB", "50.0 م.ب");
		Result input = terminal().given("x".repeat(9 * 1024 * 1024)).run("check -");
		assertEquals(2, input.code());
		assertTrue(input.err().contains("<stdin> has"), input.err());
	}

	@Test
	void refusesWhatIsNoText() {
		assertUnreadable(terminal().file("bad.mplan", "plan P {\0}"), ".", "bad.mplan is not a text file", "ليس نصًا");
	}

	@Test
	void survivesTenThousandBraces() {
		for (String braces : List.of("{".repeat(10_000), "plan P {".repeat(10_000), "plan P { goal G {" + "{".repeat(10_000),
				"plan P {" + "}".repeat(10_000), "plan P { channel C {\n".repeat(10_000))) {
			Result result = assertTimeoutPreemptively(HANG,
					() -> terminal().file("bad.mplan", braces).run("check . --rule pr-goal-for-market"));
			assertEquals(1, result.code(), result.err());
			assertTrue(result.rules().contains("syntax-error"), result.out());
			assertTrue(result.rules().contains("pr-goal-for-market"), result.out());
			assertNoTrace(result);
		}
	}

	@Test
	void survivesLinesOfAMillionCharacters() {
		String open = "plan P { client \"" + "x".repeat(LONG);
		for (String line : List.of("x".repeat(LONG), open + "\" }", open,
				"plan P { " + "/* */".repeat(LONG / 5) + " gaol }", "plan " + "خ".repeat(LONG) + " { goal G marketing }",
				"plan P { " + "waive a-b \"c\" ".repeat(LONG / 14) + "}", "1".repeat(LONG), "\"".repeat(LONG))) {
			Result result = assertTimeoutPreemptively(HANG,
					() -> terminal().file("bad.mplan", line).run("check . --today 2027-01-15 --rule form"));
			assertTrue(result.code() < 2, result.err());
			assertNoTrace(result);
			assertTrue(result.out().lines().filter(shown -> shown.startsWith("    1 | "))
					.allMatch(shown -> shown.length() < 140));
		}
	}

	@Test
	void tellsOfNeighboursThatCannotBeRead() {
		Result result = terminal().bytes("shared.mplan", (byte) 0xFF).run("check good.mplan " + Samples.ONLY);
		assertTrue(result.err().contains("shared.mplan stands beside the plans that were checked"), result.err());
		assertEquals(1, result.code());
	}

	@Test
	void putsProblemsIntoTheReportsForProgramsToo() {
		Terminal terminal = terminal().bytes("bad.mplan", (byte) 'x', (byte) 0xFF);
		assertTrue(terminal.run("check . --format json").out().contains("\"code\": \"bad-byte\""));
		assertTrue(terminal.run("check . --format sarif").out().contains("\"executionSuccessful\": false"));
	}
}
