package org.tamyeez.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamyeez.cli.tests.Terminal.Result;

class ExportPortfolioTest {

	private static final String TODAY = " --today 2027-04-15";

	@TempDir
	Path folder = Path.of("");

	@BeforeEach
	void plans() {
		terminal().file("plans/a.mplan", ExportTest.plan("A", "\tbudget 1,000 SAR\n"))
				.file("plans/deep/b.mplan", ExportTest.plan("B", "\tbudget 500 EUR\n"))
				.file("plans/house.mplan", "policy House { }");
	}

	private Terminal terminal() {
		return Terminal.in(folder);
	}

	private List<String> written() {
		return terminal().files().stream().filter(file -> !file.startsWith("plans")).toList();
	}

	@Test
	void writesOneOverviewIntoAFolder() {
		Result result = terminal().run("export --portfolio plans --format html,pdf,docx,xlsx,md --output out" + TODAY);
		assertEquals(0, result.code(), result.err());
		assertEquals("", result.err());
		assertEquals(List.of("out/portfolio.docx", "out/portfolio.html", "out/portfolio.md", "out/portfolio.pdf",
				"out/portfolio.xlsx"), written());
	}

	@Test
	void writesIntoTheFileThatIsNamed() {
		terminal().run("export --portfolio plans --output all-plans.md" + TODAY);
		assertEquals(List.of("all-plans.md"), written());
		String overview = terminal().text("all-plans.md");
		assertTrue(overview.contains("Plan A") && overview.contains("Plan B"), overview);
		assertTrue(overview.contains("1,000 SAR") && overview.contains("500 EUR"), overview);
	}

	@Test
	void aBrokenPlanIsListedWithThePlaceOfItsFirstMistake() {
		terminal().file("plans/c.mplan", "plan C {\n\tgaol\n}").bytes("plans/d.mplan", (byte) 0xFF, (byte) 0xFE, (byte) 0);
		Result result = terminal().run("export --portfolio plans --format md" + TODAY);
		assertEquals(2, result.code());
		String overview = terminal().text("portfolio.md");
		assertTrue(overview.contains("plans/c.mplan:2:2"), overview);
		assertTrue(overview.contains("plans/d.mplan") && overview.contains("UTF-16"), overview);
	}

	@Test
	void speaksArabic() {
		Result result = terminal().arabic().run("export --portfolio plans --format md --digits arabic" + TODAY);
		assertEquals("كُتب: portfolio.md\n", result.out());
		assertTrue(terminal().text("portfolio.md").startsWith("# الخطط في plans"));
		assertTrue(terminal().text("portfolio.md").contains("١٬٠٠٠"));
	}

	@Test
	void anOverviewThatSomebodyEditedIsKept() {
		terminal().run("export --portfolio plans --format md" + TODAY);
		terminal().file("portfolio.md", "My own words");
		assertEquals(2, terminal().run("export --portfolio plans --format md" + TODAY).code());
		assertEquals("My own words", terminal().text("portfolio.md"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"--format ics | There is no format «ics» for this. There is «html», «pdf», «docx», «xlsx», «md».",
			"--profile team | --profile does not go with --portfolio: the overview is for the house itself.",
			"--style Blue | --style does not go with --portfolio", "--draft | --draft does not go with --portfolio" })
	void tellsHowItWasMisused(String options, String message) {
		Result result = terminal().run("export --portfolio plans " + options);
		assertEquals(2, result.code());
		assertTrue(result.err().startsWith("tamyeez: " + message), result.err());
		assertEquals(List.of(), written());
	}

	@Test
	void aFolderWithoutPlansIsTold() {
		terminal().file("empty/notes.txt", "");
		assertEquals("tamyeez: empty: no *.mplan file is in this folder or below.\n",
				terminal().run("export --portfolio empty").err());
		assertEquals(2, terminal().run("export --portfolio empty").code());
	}
}
