package org.tamyeez.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamyeez.cli.tests.Terminal.Result;

class InputFilesTest {

	private static final String LIBRARY = """
			audience Riyadh { group Shoppers }
			market Women part of Riyadh.Shoppers
			""";

	private static final String USER = "plan P { goal Bond public relations for market Women }\n";

	@TempDir
	Path folder = Path.of("");

	private Terminal terminal() {
		return Terminal.in(folder);
	}

	private static List<String> places(Result result) {
		return result.findings().stream().map(line -> line.split(":")[0]).toList();
	}

	@Test
	void takesAllPlansOfAFolderInOrderOfTheirNames() {
		Terminal terminal = terminal().file("plans/b.mplan", Samples.WRONG).file("plans/a.mplan", Samples.WRONG)
				.file("plans/sub/c.mplan", Samples.WRONG).file("plans/notes.txt", "{{{")
				.file("plans/.hidden/d.mplan", "{{{");
		Result result = terminal.run("check plans " + Samples.ONLY);
		assertEquals(List.of("plans/a.mplan", "plans/b.mplan", "plans/sub/c.mplan"), places(result));
	}

	@Test
	void takesEachFileOnce() {
		Terminal terminal = terminal().file("a.mplan", Samples.WRONG).file("b.mplan", Samples.WRONG);
		assertEquals(List.of("b.mplan", "a.mplan"), places(terminal.run("check b.mplan . ./a.mplan " + Samples.ONLY)));
	}

	@Test
	void understandsPatterns() {
		Terminal terminal = terminal().file("x/a1.mplan", Samples.WRONG).file("x/a2.mplan", Samples.WRONG)
				.file("x/y/a3.mplan", Samples.WRONG).file("a4.mplan", Samples.WRONG);
		assertEquals(List.of("x/a1.mplan", "x/a2.mplan"), places(terminal.run("check x/*.mplan " + Samples.ONLY)));
		assertEquals(List.of("a4.mplan", "x/a1.mplan", "x/a2.mplan", "x/y/a3.mplan"),
				places(terminal.run("check **/*.mplan " + Samples.ONLY)));
		assertEquals(List.of("x/a1.mplan"), places(terminal.run("check x/a[13].mplan " + Samples.ONLY)));
	}

	@Test
	void checksANamedFileWhateverItsNameEndsIn() {
		Terminal terminal = terminal().file("draft.txt", Samples.WRONG);
		assertEquals(List.of("draft.txt"), places(terminal.run("check draft.txt " + Samples.ONLY)));
	}

	@Test
	void readsStandardInput() {
		Result result = terminal().given(Samples.WRONG).run("check - " + Samples.ONLY);
		assertTrue(result.out().startsWith("<stdin>:4:40 error"), result.out());
		assertEquals(1, result.code());
	}

	@Test
	void readsStandardInputInThePlaceOfAFile() {
		Terminal terminal = terminal().file("plans/shared.mplan", LIBRARY).file("plans/p.mplan", "{{{");
		Result result = terminal.given(USER).run("check - --stdin-name plans/p.mplan " + Samples.ONLY);
		assertEquals(List.of("pr-goal-for-market"), result.rules());
		assertTrue(result.out().startsWith("plans/p.mplan:1:"), result.out());
	}

	@Test
	void readsStandardInputInThePlaceOfALibrary() {
		Terminal terminal = terminal().file("shared.mplan", LIBRARY);
		Result result = terminal.given("audience Jeddah\n{").run("check - --stdin-name shared.mplan");
		assertEquals(List.of("syntax-error"), result.rules().stream().filter("syntax-error"::equals).toList());
	}

	@Test
	void knowsWhatTheFilesOfAFolderShare() {
		Terminal terminal = terminal().file("shared.mplan", LIBRARY).file("plan.mplan", USER).file("other/plan.mplan", USER);
		assertEquals(List.of("pr-goal-for-market"), terminal.run("check plan.mplan " + Samples.ONLY).rules());
		assertEquals(List.of("unresolved-reference"), terminal.run("check other/plan.mplan " + Samples.ONLY).rules());
		assertEquals(List.of("unresolved-reference", "pr-goal-for-market"), terminal.run("check . " + Samples.ONLY).rules());
	}

	@Test
	void knowsWhatFilesShareInArabic() {
		Terminal terminal = terminal().file("shared.mplan", "جمهور الرياض\nسوق النساء جزء من الرياض\n").file("plan.mplan",
				"خطة خ { هدف الألفة علاقات عامة للسوق النساء }\n");
		assertEquals(List.of("pr-goal-for-market"), terminal.run("check plan.mplan " + Samples.ONLY).rules());
	}

	@Test
	void showsRelatedPlacesInOtherFilesByTheirNames() {
		Terminal terminal = terminal().file("p/shared.mplan", LIBRARY).file("p/plan.mplan", USER);
		String out = terminal.run("check p/plan.mplan " + Samples.ONLY).out();
		assertTrue(!out.contains("Related") && !out.contains(folder.toString()), out);
	}

	@Test
	void survivesPoliciesThatExtendEachOther() {
		Terminal terminal = terminal().file("one.mplan", "policy One extends Two\n")
				.file("two.mplan", "policy Two extends One\n")
				.file("plan.mplan", "plan P { policy One goal Bond public relations }\n");
		Result result = terminal.run("check . --rule pr-goal-for-market");
		assertEquals("", result.err());
		assertTrue(result.code() < 2, result.out());
	}
}
