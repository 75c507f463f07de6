package org.tamyeez.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamyeez.cli.Tamyeez;
import org.tamyeez.cli.tests.Terminal.Result;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The reports for programs fit their schemas and say what the text says. */
class ReportFormatsTest {

	@TempDir
	Path folder = Path.of("");

	private Terminal terminal() {
		return Terminal.in(folder).file("a.mplan", Samples.WRONG).file("b.mplan", Samples.WRONG_ARABIC)
				.file("c d.mplan", Samples.WAIVED).file("e.mplan", "").file("f.mplan", "plan P { gaol }")
				.bytes("g.mplan", (byte) 'x', (byte) 0xFF).file("ح.mplan", Samples.RIGHT);
	}

	private static JsonObject json(Result result) {
		return JsonParser.parseString(result.out()).getAsJsonObject();
	}

	private static List<JsonObject> objects(JsonElement array) {
		return array.getAsJsonArray().asList().stream().map(JsonElement::getAsJsonObject).toList();
	}

	@Test
	void jsonFitsItsSchema() {
		JsonSchema schema = JsonSchema.beside(Tamyeez.class, "check-output.schema.json");
		JsonObject report = json(terminal().run("check . --format json --today 2027-01-15"));
		assertEquals(List.of(), schema.mistakesIn(report));
		report.addProperty("surprise", true);
		assertFalse(schema.mistakesIn(report).isEmpty());
	}

	@Test
	void jsonTellsPlacesAndFixes() {
		Result result = Terminal.in(folder).file("a.mplan", Samples.WRONG)
				.run("check a.mplan --format json " + Samples.ONLY);
		assertEquals(1, result.code());
		JsonObject file = objects(json(result).get("files")).get(0);
		assertEquals("a.mplan", file.get("path").getAsString());
		JsonObject finding = objects(file.get("findings")).get(0);
		assertEquals("pr-goal-for-market", finding.get("rule").getAsString());
		assertEquals("error", finding.get("severity").getAsString());
		assertEquals(4, finding.get("line").getAsInt());
		assertEquals(40, finding.get("column").getAsInt());
		assertEquals(45, finding.get("endColumn").getAsInt());
		int offset = finding.get("offset").getAsInt();
		assertEquals("Women", Samples.WRONG.substring(offset, offset + finding.get("length").getAsInt()));
		JsonObject edit = objects(objects(finding.get("fixes")).get(0).get("edits")).get(0);
		assertTrue(edit.get("newText").getAsString().endsWith("audience Riyadh.Shoppers"));
		assertEquals(4, edit.get("line").getAsInt());
		assertEquals(1, json(result).getAsJsonObject("summary").get("errors").getAsInt());
	}

	@Test
	void jsonTellsWhyAFindingIsWaived() {
		JsonObject report = json(terminal().run("check . --format json --today 2027-01-15 " + Samples.ONLY));
		JsonObject waived = objects(objects(report.get("files")).get(2).get("waived")).get(0);
		assertEquals("pr-goal-for-market", waived.get("rule").getAsString());
		JsonObject waiver = waived.getAsJsonObject("waiver");
		assertEquals("Agreed with the client", waiver.get("reason").getAsString());
		assertEquals("Sara", waiver.get("owner").getAsString());
		assertEquals("2027-12-31", waiver.get("until").getAsString());
		assertFalse(objects(objects(report.get("files")).get(0).get("findings")).get(0).has("waiver"));
	}

	@Test
	void jsonLeavesOutWhatAWaiverDoesNotSay() {
		JsonObject report = json(Terminal.in(folder)
				.file("a.mplan", "plan P { goal G marketing waive pr-missing until 1448-09-29 AH }")
				.run("check a.mplan --format json --today 2027-01-15 --rule pr-missing"));
		JsonObject waiver = objects(objects(report.get("files")).get(0).get("waived")).get(0).getAsJsonObject("waiver");
		assertEquals(Set.of("until"), waiver.keySet());
		assertEquals("2027-03-08", waiver.get("until").getAsString());
	}

	@Test
	void jsonTellsWhatBecameOfEachFile() {
		JsonObject report = json(terminal().run("check . --format json --today 2027-01-15"));
		assertEquals(List.of("a.mplan checked", "b.mplan checked", "c d.mplan checked", "e.mplan empty", "f.mplan checked",
				"g.mplan unreadable", "ح.mplan checked"),
				objects(report.get("files")).stream()
						.map(file -> file.get("path").getAsString() + " " + file.get("status").getAsString()).toList());
		assertEquals(1, report.getAsJsonObject("summary").get("unread").getAsInt());
	}

	@Test
	void sarifFitsItsPublicSchema() {
		JsonSchema schema = JsonSchema.beside(ReportFormatsTest.class, "sarif-schema-2.1.0.json");
		Terminal terminal = terminal();
		assertEquals(List.of(), schema.mistakesIn(json(terminal.run("check . --format sarif --today 2027-01-15"))));
		assertEquals(List.of(), schema.mistakesIn(json(terminal.run("check . --format sarif --language ar"))));
		assertEquals(List.of(), schema.mistakesIn(json(terminal.given(Samples.WRONG).run("check - --format sarif"))));
		String absolute = folder.toAbsolutePath().toString();
		assertEquals(List.of(), schema.mistakesIn(json(terminal.runWords("check", absolute, "--format", "sarif"))));
		JsonObject report = json(terminal.run("check . --format sarif"));
		report.getAsJsonArray("runs").get(0).getAsJsonObject().addProperty("columnKind", "letters");
		assertFalse(schema.mistakesIn(report).isEmpty());
	}

	@Test
	void sarifHasAllRulesWithTheirPages() {
		JsonObject run = run(terminal().run("check . --format sarif"));
		JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
		JsonArray listed = JsonParser.parseString(terminal().run("rules --format json").out()).getAsJsonArray();
		assertEquals(listed.size(), rules.size());
		JsonObject rule = objects(rules).stream().filter(one -> "pr-goal-for-market".equals(one.get("name").getAsString()))
				.findFirst().orElseThrow();
		assertEquals("A02", rule.get("id").getAsString());
		assertEquals("utf16CodeUnits", run.get("columnKind").getAsString());
	}

	@Test
	void sarifPointsRepairsAndSuppresses() {
		JsonObject run = run(terminal().run("check . --format sarif --today 2027-01-15 " + Samples.ONLY));
		List<JsonObject> results = objects(run.get("results")).stream()
				.filter(result -> "A02".equals(result.get("ruleId").getAsString())).toList();
		assertEquals(3, results.size());
		JsonObject location = objects(results.get(0).get("locations")).get(0).getAsJsonObject("physicalLocation");
		assertEquals("a.mplan", location.getAsJsonObject("artifactLocation").get("uri").getAsString());
		assertEquals(4, location.getAsJsonObject("region").get("startLine").getAsInt());
		JsonObject change = objects(objects(results.get(0).get("fixes")).get(0).get("artifactChanges")).get(0);
		JsonObject replacement = objects(change.get("replacements")).get(0);
		assertTrue(replacement.getAsJsonObject("insertedContent").get("text").getAsString()
				.endsWith("audience Riyadh.Shoppers"));
		assertFalse(results.get(0).has("suppressions"));
		JsonObject suppression = objects(results.get(2).get("suppressions")).get(0);
		assertEquals("inSource", suppression.get("kind").getAsString());
		assertEquals("Agreed with the client", suppression.get("justification").getAsString());
		assertEquals("Sara", suppression.getAsJsonObject("properties").get("owner").getAsString());
		assertEquals("2027-12-31", suppression.getAsJsonObject("properties").get("until").getAsString());
		assertEquals("c%20d.mplan", objects(results.get(2).get("locations")).get(0).getAsJsonObject("physicalLocation")
				.getAsJsonObject("artifactLocation").get("uri").getAsString());
		int index = results.get(0).get("ruleIndex").getAsInt();
		JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
		assertEquals("A02", objects(driver.get("rules")).get(index).get("id").getAsString());
	}

	private static JsonObject run(Result result) {
		return json(result).getAsJsonArray("runs").get(0).getAsJsonObject();
	}
}
