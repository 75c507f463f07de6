package org.tamyeez.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamyeez.cli.tests.Terminal.Result;

class FormatTest {

	private static final String UNTIDY = "plan   P {\n\n\n      goal Bond   public relations // why\n}\n";

	@TempDir
	Path folder = Path.of("");

	private Terminal terminal() {
		return Terminal.in(folder);
	}

	@Test
	void bringsPlansIntoTheirOneForm() {
		Terminal terminal = terminal().file("plan.mplan", UNTIDY);
		Result result = terminal.run("format plan.mplan");
		assertEquals(0, result.code(), result.err());
		assertEquals("1 file changed, of 1.\n", result.out());
		assertTrue(terminal.text("plan.mplan").contains("goal Bond public relations // why"), terminal.text("plan.mplan"));
		assertEquals("No file changed, of 1.\n", terminal.run("format plan.mplan").out());
		assertEquals(List.of("plan.mplan"), terminal.files());
	}

	@Test
	void tellsWhichFilesWouldChange() {
		Terminal terminal = terminal().file("a.mplan", UNTIDY).file("b.mplan", Samples.RIGHT);
		Result result = terminal.run("format --check .");
		assertEquals(1, result.code());
		assertEquals("a.mplan would change.\n1 file would change, of 2.\n", result.out());
		assertEquals(UNTIDY, terminal.text("a.mplan"));
		assertEquals(0, terminal.run("format --check b.mplan").code());
	}

	@Test
	void writesKeywordsInEitherLanguage() {
		Terminal terminal = terminal().file("plan.mplan", Samples.RIGHT);
		terminal.run("format --keywords ar plan.mplan");
		assertTrue(terminal.text("plan.mplan").startsWith("خطة P {"), terminal.text("plan.mplan"));
		terminal.run("format --keywords en plan.mplan");
		assertEquals(Samples.RIGHT, terminal.text("plan.mplan"));
	}

	@Test
	void writesStandardInputToStandardOutput() {
		Result result = terminal().given(UNTIDY).run("format -");
		assertTrue(result.out().startsWith("plan P {\n"), result.out());
		assertEquals(0, result.code());
	}

	@Test
	void leavesAPlanWithMistakesAsItIs() {
		Terminal terminal = terminal().file("bad.mplan", "plan   P { gaol }").file("good.mplan", UNTIDY);
		Result result = terminal.run("format .");
		assertEquals(2, result.code());
		assertTrue(result.err().contains("bad.mplan has mistakes of syntax"), result.err());
		assertEquals("plan   P { gaol }", terminal.text("bad.mplan"));
		assertTrue(result.out().startsWith("1 file changed"), result.out());
	}

	@Test
	void keepsLinksAndPermissions() throws IOException {
		Terminal terminal = terminal().file("real/plan.mplan", UNTIDY).link("plan.mplan", "real/plan.mplan");
		Path real = folder.resolve("real/plan.mplan");
		assumeTrue(real.getFileSystem().supportedFileAttributeViews().contains("posix"));
		Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw-r--"));
		terminal.run("format plan.mplan");
		assertTrue(Files.isSymbolicLink(folder.resolve("plan.mplan")));
		assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
		assertTrue(terminal.text("plan.mplan").contains("goal Bond public relations"));
	}

	@Test
	void tellsWhatItCannotRead() {
		Result result = terminal().run("format gone.mplan");
		assertEquals(2, result.code());
		assertTrue(result.err().contains("gone.mplan does not exist"), result.err());
	}
}
