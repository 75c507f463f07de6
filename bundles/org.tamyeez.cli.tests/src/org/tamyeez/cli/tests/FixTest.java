package org.tamyeez.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamyeez.cli.tests.Terminal.Result;

import com.google.gson.JsonParser;

class FixTest {

	private static final String RENAMED = "plan P { channel News on Twitter }\n";
	private static final String ONLY = " --rule platform-discontinued";

	/** Two waivers that are of no use, on lines that touch. */
	private static final String UNUSED = """
			plan P {
				goal Bond sales {
					waive pr-goal-for-market "Agreed" by Sara until 2027-12-31
					waive pr-missing "Agreed" by Sara until 2027-12-31
				}
			}
			""";
	private static final String WITHOUT_WAIVERS = """
			plan P {
				goal Bond sales {
				}
			}
			""";

	@TempDir
	Path folder = Path.of("");

	private Terminal terminal() {
		return Terminal.in(folder);
	}

	@Test
	void makesSafeRepairsAndTellsWhatIsLeft() {
		Terminal terminal = terminal().file("plan.mplan", RENAMED);
		Result result = terminal.run("check --fix plan.mplan" + ONLY);
		assertEquals("plan P { channel News on X }\n", terminal.text("plan.mplan"));
		assertEquals("plan.mplan: 1 repair made.\n1 file checked: no errors, no warnings, no infos.\n", result.out());
		assertEquals(0, result.code(), result.err());
		assertEquals(List.of("plan.mplan"), terminal.files());
		Result again = terminal.run("check --fix plan.mplan" + ONLY);
		assertEquals("1 file checked: no errors, no warnings, no infos.\n", again.out());
	}

	@Test
	void tellsRepairsInArabic() {
		Terminal terminal = terminal().file("plan.mplan", "خطة خ { قناة الأخبار على تويتر }\n");
		Result result = terminal.arabic().run("check --fix plan.mplan" + ONLY);
		assertEquals("خطة خ { قناة الأخبار على إكس }\n", terminal.text("plan.mplan"));
		assertTrue(result.out().startsWith("\u200Fplan.mplan: عدد الإصلاحات التي أُجريت: 1.\n"), result.out());
	}

	@Test
	void leavesRepairsThatNeedTheAuthor() {
		Terminal terminal = terminal().file("plan.mplan", Samples.WRONG);
		Result result = terminal.run("check --fix plan.mplan " + Samples.ONLY);
		assertEquals(Samples.WRONG, terminal.text("plan.mplan"));
		assertEquals(List.of("pr-goal-for-market"), result.rules());
		assertEquals(1, result.code());
	}

	@Test
	void makesSeveralRepairsInOneFile() {
		Terminal terminal = terminal().file("plan.mplan", UNUSED);
		Result result = terminal.run("check --fix plan.mplan --today 2027-01-15 --rule waiver-unused");
		assertEquals(WITHOUT_WAIVERS, terminal.text("plan.mplan"));
		assertTrue(result.out().startsWith("plan.mplan: 2 repairs made.\n"), result.out());
	}

	@Test
	void keepsLineEndsAndByteOrderMark() {
		Terminal terminal = terminal().file("plan.mplan", "\uFEFF" + UNUSED.replace("\n", "\r\n"));
		terminal.run("check --fix plan.mplan --today 2027-01-15 --rule waiver-unused");
		assertEquals("\uFEFF" + WITHOUT_WAIVERS.replace("\n", "\r\n"), terminal.text("plan.mplan"));
	}

	@Test
	void leavesOutARepairThatWouldMakeThePlanUnreadable() {
		String text = "plan P {\n\tgoal\u202BBond sales\n\tgoal \u202BHold\u202C sales\n}\n";
		Terminal terminal = terminal().file("plan.mplan", text);
		Result result = terminal.run("check --fix plan.mplan --rule hidden-direction-character");
		assertEquals("plan P {\n\tgoal\u202BBond sales\n\tgoal Hold sales\n}\n", terminal.text("plan.mplan"));
		assertTrue(result.out().startsWith("plan.mplan: 1 repair made.\n"), result.out());
		assertEquals(List.of("hidden-direction-character"), result.rules());
		assertEquals(1, result.code());
	}

	@Test
	void mendsOnlyWhatIsAskedFor() {
		Terminal terminal = terminal().file("plan.mplan", RENAMED);
		terminal.run("check --fix plan.mplan --ignore platform-discontinued");
		terminal.run("check --fix plan.mplan --rule pr-missing");
		assertEquals(RENAMED, terminal.text("plan.mplan"));
	}

	@Test
	void leavesWhatABaselineHolds() {
		Terminal terminal = terminal().file("plan.mplan", RENAMED);
		terminal.run("check plan.mplan --write-baseline known.json" + ONLY);
		terminal.file("plan.mplan", RENAMED.replace("}", "channel Old on Twitter }"));
		Result result = terminal.run("check --fix plan.mplan --baseline known.json" + ONLY);
		assertEquals("plan P { channel News on Twitter channel Old on X }\n", terminal.text("plan.mplan"));
		assertEquals(0, result.code(), result.out());
	}

	@Test
	void mendsWhatAFolderSharesAndTheOthersBesideIt() {
		Terminal terminal = terminal().file("a.mplan", "audience \u202BRiyadh\u202C { group Shoppers }\n")
				.file("b.mplan", "plan P { channel News on Twitter goal Bond public relations for audience Riyadh }\n")
				.file("bad.mplan", "plan P { gaol }");
		Result result = terminal.run("check --fix .");
		assertEquals("audience Riyadh { group Shoppers }\n", terminal.text("a.mplan"));
		assertTrue(terminal.text("b.mplan").contains("on X "), terminal.text("b.mplan"));
		assertFalse(result.rules().contains("unresolved-reference"), result.out());
		assertEquals("plan P { gaol }", terminal.text("bad.mplan"));
		assertEquals(List.of("a.mplan", "b.mplan", "bad.mplan"), terminal.files());
	}

	@Test
	void keepsLinks() {
		Terminal terminal = terminal().file("real/plan.mplan", RENAMED).link("plan.mplan", "real/plan.mplan");
		terminal.run("check --fix plan.mplan" + ONLY);
		assertTrue(Files.isSymbolicLink(folder.resolve("plan.mplan")));
		assertTrue(terminal.text("real/plan.mplan").contains("on X "));
	}

	@Test
	void leavesStandardOutputToTheReportForPrograms() {
		Result result = terminal().file("plan.mplan", RENAMED).run("check --fix plan.mplan --format json" + ONLY);
		assertTrue(JsonParser.parseString(result.out()).isJsonObject());
		assertEquals("plan.mplan: 1 repair made.\n", result.err());
	}

	@Test
	void refusesStandardInput() {
		Result result = terminal().given(RENAMED).run("check --fix -");
		assertEquals(2, result.code());
		assertEquals("", result.out());
		assertTrue(result.err().startsWith("tamyeez: --fix needs files"), result.err());
		assertTrue(terminal().arabic().run("check --fix --stdin-name a.mplan -").err().contains("الدخل القياسي"));
	}

	@Test
	void tellsWhatItCannotRead() {
		Result result = terminal().run("check --fix gone.mplan");
		assertEquals(2, result.code());
		assertEquals("tamyeez: gone.mplan does not exist.\n", result.err());
	}
}
