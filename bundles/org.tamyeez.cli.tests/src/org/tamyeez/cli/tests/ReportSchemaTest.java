package org.tamyeez.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamyeez.cli.tests.Terminal.Result;
import org.tamyeez.report.data.JsonFormat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Reports as JSON are what {@code report.schema.json} says. */
class ReportSchemaTest {

	private static final JsonSchema SCHEMA = JsonSchema.beside(JsonFormat.class, "report.schema.json");

	@TempDir
	Path folder = Path.of("");

	@ParameterizedTest
	@ValueSource(strings = { "plans", "flawed" })
	void allExamplesFit(String examples) {
		Path plans = Path.of("../org.tamyeez.examples").resolve(examples).toAbsolutePath().normalize();
		for (String options : List.of("--profile client", "--profile team --language ar", "--profile board")) {
			Result result = Terminal.in(folder)
					.run("export " + plans + " --format json --output out --today 2027-04-15 " + options);
			assertFalse(result.out().isEmpty(), result.err());
		}
		for (String file : Terminal.in(folder).files()) {
			assertEquals(List.of(), SCHEMA.mistakesIn(JsonParser.parseString(Terminal.in(folder).text(file))), file);
		}
	}

	@Test
	void aReportOfAnotherFormDoesNotFit() {
		Terminal terminal = Terminal.in(folder).file("a.mplan", ExportTest.plan("A", "\tgoal G sales\n"));
		terminal.run("export a.mplan --format json");
		JsonObject report = JsonParser.parseString(terminal.text("a.json")).getAsJsonObject();
		report.getAsJsonObject("report").getAsJsonArray("goals").get(0).getAsJsonObject().addProperty("status", "fine");
		report.getAsJsonObject("report").remove("day");
		assertEquals(List.of("$.report lacks \"day\"", "$.report.goals[0].status is \"fine\""), SCHEMA.mistakesIn(report));
	}
}
