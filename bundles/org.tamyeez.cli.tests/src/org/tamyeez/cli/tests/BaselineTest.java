package org.tamyeez.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamyeez.cli.Tamyeez;
import org.tamyeez.cli.tests.Terminal.Result;

import com.google.gson.JsonParser;

class BaselineTest {

	private static final String CHECK = "check plan.mplan --baseline known.json " + Samples.ONLY;
	private static final String SECOND_GOAL = "\tgoal Trust public relations for market Women\n}\n";

	@TempDir
	Path folder = Path.of("");

	/** A folder with a plan whose one error is in the baseline. */
	private Terminal known() {
		Terminal terminal = Terminal.in(folder).file("plan.mplan", Samples.WRONG);
		terminal.run("check plan.mplan --write-baseline known.json " + Samples.ONLY);
		return terminal;
	}

	@Test
	void writesTheFindingsAndReportsThemAsEver() {
		Terminal terminal = Terminal.in(folder).file("plan.mplan", Samples.WRONG);
		Result result = terminal.run("check plan.mplan --write-baseline known.json " + Samples.ONLY);
		assertEquals("""
				{
				  "format": "tamyeez-baseline",
				  "version": 1,
				  "findings": [
				    {
				      "path": "plan.mplan",
				      "rule": "pr-goal-for-market",
				      "element": "P.Bond",
				      "text": "Women",
				      "count": 1
				    }
				  ]
				}
				""", terminal.text("known.json"));
		assertEquals("tamyeez: known.json holds 1 finding now.\n", result.err());
		assertEquals(List.of("pr-goal-for-market"), result.rules());
		assertEquals(1, result.code());
		assertEquals(List.of("known.json", "plan.mplan"), terminal.files());
	}

	@Test
	void hidesWhatWasThereBefore() {
		Result result = known().run(CHECK);
		assertEquals("1 file checked: no errors, no warnings, no infos. Hidden by the baseline: 1.\n", result.out());
		assertEquals(0, result.code());
		assertTrue(known().arabic().run(CHECK).out().contains("أخفاها السجل: 1."));
	}

	@Test
	void knowsFindingsWhoseLinesMoved() {
		String moved = Samples.WRONG.replace("plan P {", "// New.\n\nplan P {\n\tgoal Revenue sales")
				.replace("for market Women", "\n\t\tfor market Women");
		assertEquals(0, known().file("plan.mplan", moved).run(CHECK).code());
	}

	@Test
	void failsOnWhatIsNew() {
		Result result = known().file("plan.mplan", Samples.WRONG.replaceAll("}\n$", SECOND_GOAL)).run(CHECK);
		assertEquals(1, result.code());
		assertTrue(result.findings().get(0).startsWith("plan.mplan:5:"), result.out());
		assertEquals(1, result.findings().size());
	}

	@Test
	void countsEqualFindings() {
		String channel = "channel News on Twitter ";
		Terminal terminal = Terminal.in(folder).file("plan.mplan", "plan P { " + channel + channel + "}");
		String rule = " --rule duplicate-name --rule platform-discontinued --fail-on info";
		Result before = terminal.run("check plan.mplan --write-baseline known.json" + rule);
		assertTrue(terminal.text("known.json").contains("\"count\": 2"), terminal.text("known.json") + before.out());
		assertEquals(0, terminal.run("check plan.mplan --baseline known.json" + rule).code());
		terminal.file("plan.mplan", "plan P { " + channel + channel + channel + "}");
		assertEquals(1, terminal.run("check plan.mplan --baseline known.json" + rule).code());
	}

	@Test
	void tellsWhatIsNoLongerFound() {
		Terminal terminal = known().file("plan.mplan", Samples.RIGHT);
		assertTrue(terminal.run(CHECK).out().endsWith(" In the baseline and no longer found: 1.\n"));
		assertTrue(terminal.arabic().run(CHECK).out().endsWith(" ملاحظات في السجل لم تعد موجودة: 1.\n"));
		assertFalse(terminal.run("check plan.mplan --baseline known.json --rule pr-missing").out().contains("no longer"));
	}

	@Test
	void doesNotTakeForGoneWhatWasNotLookedAt() {
		Terminal terminal = known().file("other.mplan", Samples.RIGHT);
		String other = CHECK.replace("plan.mplan", "other.mplan");
		assertFalse(terminal.run(other).out().contains("no longer"));
		assertFalse(terminal.file("plan.mplan", "plan P { gaol }").run(CHECK).out().contains("no longer"));
		terminal.run("check plan.mplan other.mplan --write-baseline known.json");
		known().file("other.mplan", Samples.RIGHT);
		folder.resolve("plan.mplan").toFile().delete();
		assertTrue(terminal.run(other).out().contains("no longer found: 1."), terminal.run(other).out());
	}

	@Test
	void neverHidesWhatCannotBeUnderstood() {
		Terminal terminal = Terminal.in(folder).file("plan.mplan", "plan P { gaol }");
		terminal.run("check plan.mplan --write-baseline known.json");
		assertFalse(terminal.text("known.json").contains("syntax-error"));
		terminal.file("known.json", """
				{ "format": "tamyeez-baseline", "version": 1, "findings": [
				{ "path": "plan.mplan", "rule": "syntax-error", "element": "P", "text": "gaol", "count": 9 }]}
				""");
		Result result = terminal.run("check plan.mplan --baseline known.json");
		assertEquals(List.of("syntax-error"), result.rules());
		assertEquals(1, result.code());
	}

	@Test
	void namesFilesFromWhereTheBaselineStands() {
		Terminal terminal = Terminal.in(folder).file("plans/a.mplan", Samples.WRONG_ARABIC).file("ci/readme", "");
		terminal.run("check plans --write-baseline ci/known.json " + Samples.ONLY);
		assertTrue(terminal.text("ci/known.json").contains("\"../plans/a.mplan\""), terminal.text("ci/known.json"));
		Result elsewhere = Terminal.in(folder.resolve("plans")).run("check . --baseline ../ci/known.json " + Samples.ONLY);
		assertEquals(0, elsewhere.code(), elsewhere.out());
		assertEquals(0, Terminal.in(folder).given(Samples.WRONG_ARABIC)
				.run("check - --stdin-name plans/a.mplan --baseline ci/known.json " + Samples.ONLY).code());
	}

	@Test
	void writesTheSameForTheSameFindings() {
		Terminal terminal = Terminal.in(folder).file("b.mplan", Samples.WRONG).file("a.mplan", Samples.WRONG_ARABIC);
		terminal.run("check b.mplan a.mplan --write-baseline one.json --today 2027-01-15");
		terminal.run("check . --baseline one.json --write-baseline two.json --today 2027-01-15");
		assertEquals(terminal.text("one.json"), terminal.text("two.json"));
		terminal.run("check . --baseline one.json --write-baseline one.json --today 2027-01-15");
		assertEquals(terminal.text("two.json"), terminal.text("one.json"));
	}

	@Test
	void tellsSumsToPrograms() {
		Result result = known().run(CHECK + " --format json");
		assertEquals(List.of(), JsonSchema.beside(Tamyeez.class, "check-output.schema.json")
				.mistakesIn(JsonParser.parseString(result.out()).getAsJsonObject()));
		assertTrue(result.out().contains("\"hidden\": 1"), result.out());
	}

	@Test
	void refusesWhatIsNoBaseline() {
		Terminal terminal = Terminal.in(folder).file("plan.mplan", Samples.WRONG);
		for (String text : List.of("", "plan P", "[]", "{}", "{\"format\": \"tamyeez-baseline\", \"version\": 2}",
				"{\"format\": \"tamyeez-baseline\", \"version\": 1, \"findings\": [1]}",
				"{\"format\": \"tamyeez-baseline\", \"version\": 1, \"findings\": [{\"path\": \"a\", \"count\": 0}]}")) {
			Result result = terminal.file("known.json", text).run(CHECK);
			assertEquals(2, result.code(), text);
			assertEquals("", result.out(), text);
			assertTrue(result.err().startsWith("tamyeez: known.json is not a baseline that can be read."), result.err());
		}
		assertEquals(2, terminal.bytes("known.json", (byte) 0xFF).run(CHECK).code());
		assertTrue(terminal.arabic().run(CHECK).err().contains("ليس سجل ملاحظات"));
	}

	@Test
	void tellsWhatItCannotReadOrWrite() {
		Terminal terminal = Terminal.in(folder).file("plan.mplan", Samples.RIGHT).file("folder/a", "");
		Result missing = terminal.run(CHECK);
		assertEquals(2, missing.code());
		assertEquals("tamyeez: known.json does not exist.\n", missing.err());
		assertEquals(2, terminal.run(CHECK.replace("known.json", "folder")).code());
		Result unwritten = terminal.run("check plan.mplan --write-baseline no/known.json " + Samples.ONLY);
		assertEquals(2, unwritten.code());
		assertTrue(unwritten.err().startsWith("tamyeez: no/known.json could not be written"), unwritten.err());
		assertEquals(2, terminal.run("check plan.mplan --write-baseline folder " + Samples.ONLY).code());
		assertEquals(List.of("folder/a", "plan.mplan"), terminal.files());
	}
}
