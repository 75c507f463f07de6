package org.tamyeez.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamyeez.cli.ToolMessages;
import org.tamyeez.cli.docs.Browser;
import org.tamyeez.cli.docs.SiteFolder;
import org.tamyeez.cli.docs.SiteProblem;
import org.tamyeez.cli.tests.Terminal.Result;
import org.tamyeez.plan.model.Language;

/** The folder of the site: it is written whole or not at all, and what others put there stays. */
class DocsFolderTest {

	private static final String OURS = SiteFolder.MANIFEST;

	@TempDir
	Path folder = Path.of("");

	private void write(String... paths) throws SiteProblem {
		SortedMap<String, byte[]> files = new TreeMap<>();
		for (String path : paths) {
			files.put(path, ("This is " + path).getBytes(StandardCharsets.UTF_8));
		}
		new SiteFolder(folder.resolve("site"), "site").write(files);
	}

	private String problem(String... paths) {
		return assertThrows(SiteProblem.class, () -> write(paths)).message(new ToolMessages(Language.ENGLISH));
	}

	private List<String> files() {
		return Terminal.in(folder).files();
	}

	@Test
	void isMadeWithTheFoldersAboveIt() throws SiteProblem {
		SortedMap<String, byte[]> files = new TreeMap<>();
		files.put("en/index.html", new byte[] { 1 });
		new SiteFolder(folder.resolve("deep/er/site"), "site").write(files);
		assertEquals(List.of("deep/er/site/en/index.html", "deep/er/site/" + OURS), files());
	}

	@Test
	void listsWhatWasWrittenAsOtherToolsDo() throws SiteProblem, NoSuchAlgorithmException {
		write("index.html");
		byte[] checksum = MessageDigest.getInstance("SHA-256").digest("This is index.html".getBytes(StandardCharsets.UTF_8));
		assertEquals(HexFormat.of().formatHex(checksum) + "  index.html\n", Terminal.in(folder).text("site/" + OURS));
	}

	@Test
	void losesWhatIsNoLongerPartOfIt() throws SiteProblem {
		write("index.html", "en/a.html", "ar/a.html");
		write("index.html", "ar/a.html", "ar/b.html");
		assertEquals(List.of("site/ar/a.html", "site/ar/b.html", "site/index.html", "site/" + OURS), files());
	}

	@Test
	void keepsWhatOthersPutBesideIt() throws SiteProblem {
		write("index.html", "en/a.html");
		Terminal.in(folder).file("site/CNAME", "docs.example").file("site/.git/config", "");
		write("index.html", "en/b.html");
		assertEquals(List.of("site/.git/config", "site/CNAME", "site/en/b.html", "site/index.html", "site/" + OURS),
				files());
	}

	@Test
	void isNotMadeAmongWhatBelongsToOthers() {
		Terminal.in(folder).file("site/letter.txt", "Dear reader");
		assertEquals("site holds «letter.txt», which «tamyeez docs» has not written. Name a new folder or an empty one.",
				problem("index.html"));
		assertEquals(List.of("site/letter.txt"), files());
	}

	@Test
	void mayHoldHiddenFilesAtFirst() throws SiteProblem {
		Terminal.in(folder).file("site/.git/config", "");
		write("index.html");
		assertEquals(List.of("site/.git/config", "site/index.html", "site/" + OURS), files());
	}

	@Test
	void isLeftAloneWhereOthersAddedToIt() throws SiteProblem {
		write("en/a.html");
		Terminal.in(folder).file("site/en/notes.html", "Mine");
		assertTrue(problem("en/a.html").startsWith("site holds «en/notes.html», which"));
		assertEquals(List.of("site/en/a.html", "site/en/notes.html", "site/" + OURS), files());
	}

	@Test
	void isLeftAloneWhereOthersChangedIt() throws SiteProblem {
		write("en/a.html");
		Terminal.in(folder).file("site/en/a.html", "Mine");
		assertEquals("site holds «en/a.html», which was changed after «tamyeez docs» had written it. Name another folder, "
				+ "or remove this one.", problem("en/a.html"));
		assertEquals("Mine", Terminal.in(folder).text("site/en/a.html"));
	}

	@Test
	void isLeftAloneWhereANewPageWouldReplaceSomethingElse() throws SiteProblem {
		write("en/a.html");
		Terminal.in(folder).file("site/ar/poem.txt", "Mine");
		assertTrue(problem("en/a.html", "ar/a.html").startsWith("site holds «ar», which"));
		assertEquals(List.of("site/ar/poem.txt", "site/en/a.html", "site/" + OURS), files());
	}

	@Test
	void isNoFile() {
		Terminal.in(folder).file("site", "");
		assertEquals("site is a file, not a folder.", problem("index.html"));
		assertEquals(List.of("site"), files());
	}

	@Test
	void doesNotStandBelowAFile() {
		Terminal terminal = Terminal.in(folder).file("file", "");
		SiteFolder site = new SiteFolder(folder.resolve("file/site"), "file/site");
		SiteProblem problem = assertThrows(SiteProblem.class, () -> site.write(new TreeMap<>()));
		assertEquals(folder.resolve("file") + " is a file, not a folder.",
				problem.message(new ToolMessages(Language.ENGLISH)));
		assertEquals(List.of("file"), terminal.files());
	}

	@Test
	void isNotBehindABrokenLink() {
		Terminal.in(folder).link("site", "gone");
		assertEquals("site is a link to something that does not exist.", problem("index.html"));
	}

	@Test
	void mayBeALink() throws SiteProblem, IOException {
		Files.createDirectory(folder.resolve("real"));
		Terminal.in(folder).link("site", "real");
		write("index.html");
		assertTrue(Files.isSymbolicLink(folder.resolve("site")));
		assertEquals(List.of("real/index.html", "real/" + OURS), files());
	}

	@Test
	void staysAsItWasWhenWritingFails() throws SiteProblem {
		write("index.html", "en/a.html");
		// A file cannot have the name of the folder that another one stands in.
		assertTrue(problem("en/a.html", "en/a.html/b.html", "new.html").startsWith("site could not be written: "));
		assertEquals(List.of("site/en/a.html", "site/index.html", "site/" + OURS), files());
	}

	@Test
	void isNotLeftBehindWhenWritingFails() {
		assertTrue(problem("a", "a/b").startsWith("site could not be written: "));
		assertFalse(Files.exists(folder.resolve("site")));
	}

	@Test
	void asksForPermission() throws IOException {
		Path site = Files.createDirectory(folder.resolve("site"));
		assumeFalse(!site.toFile().setWritable(false) || Files.isWritable(site));
		assertEquals("site may not be written to. Change its permissions or name another folder.", problem("index.html"));
	}

	@Test
	void theCommandTellsWhyItFailed() {
		Consumer<Result> failed = result -> {
			assertEquals(2, result.code());
			assertEquals("", result.out());
		};
		Terminal terminal = Terminal.in(folder).file("letter.txt", "");
		Result english = terminal.run("docs --output .");
		failed.accept(english);
		assertTrue(english.err().startsWith("tamyeez: . holds «letter.txt», which"), english.err());
		Result arabic = terminal.arabic().run("docs --output .");
		failed.accept(arabic);
		assertTrue(arabic.err().contains("ما لم يكتبه الأمر «tamyeez docs»: «letter.txt»"), arabic.err());
		assertEquals(List.of("letter.txt"), files());
	}

	@Test
	void isOpenedByTheDesktop() {
		URI page = URI.create("file:///home/sara/site/index.html");
		assertEquals(List.of("xdg-open", page.toString()), Browser.command("Linux", page));
		assertEquals(List.of("open", page.toString()), Browser.command("Mac OS X", page));
		assertEquals(List.of("rundll32", "url.dll,FileProtocolHandler", page.toString()),
				Browser.command("Windows 11", page));
	}
}
