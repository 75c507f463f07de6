package org.tamyeez.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamyeez.cli.tests.Terminal.Result;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/** {@code tamyeez new}: the plans that it begins, and what it does not write over. */
class NewTest {

	/** What is to be filled in, and what cannot be told before the author has told it. */
	private static final Set<String> HELPFUL = Set.of("placeholder-left", "goal-unmeasurable",
			"persona-incomplete", "offering-underdescribed", "occasions-missing");

	@TempDir
	Path folder = Path.of("");

	private Terminal terminal() {
		return Terminal.in(folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "shop", "service", "awareness", "launch", "blank" })
	void aNewPlanAsksOnlyForWhatItsAuthorHasToSay(String template) {
		for (String language : new String[] { "en", "ar" }) {
			assertEquals(0, terminal().run("new " + language + " --template " + template + " --language " + language
					+ " --from 2027-01-03 --to 2027-06-30").code());
			Result checked = terminal().run("check " + language + ".mplan --format json --today 2027-01-03");

			Set<String> found = new TreeSet<>();
			JsonParser.parseString(checked.out()).getAsJsonObject().getAsJsonArray("files").get(0).getAsJsonObject()
					.getAsJsonArray("findings").forEach(finding -> found.add(rule(finding)));
			found.removeAll(HELPFUL);
			assertEquals(Set.of(), found, template + " in " + language);
			assertEquals(0, terminal().run("format --check " + language + ".mplan").code(), template + " in " + language);
			assertEquals(0, terminal().run("new " + language + " --template blank --force --language " + language).code());
		}
	}

	private static String rule(JsonElement finding) {
		return finding.getAsJsonObject().get("rule").getAsString();
	}

	@Test
	void whatIsToldOnTheCommandLineStandsInThePlan() {
		assertEquals(0,
				terminal().runWords("new", "spring.mplan", "--title", "Noura \"handbags\"", "--client", "Noura Leather",
						"--from",
						"2027-01-03", "--to", "2027-06-30", "--language", "en").code());

		String text = terminal().text("spring.mplan");
		assertTrue(text.contains("plan Noura_handbags \"Noura \\\"handbags\\\"\" {"), text);
		assertTrue(text.contains("\tclient \"Noura Leather\""), text);
		assertTrue(text.contains("\tperiod 2027-01-03 to 2027-06-30"), text);
		assertTrue(text.contains("phase Open launch from 2027-02-25 to 2027-03-15"), text);
	}

	@Test
	void aFileThatExistsIsNotWrittenOver() {
		terminal().run("new plan --title Spring");
		Result again = terminal().run("new plan --title Autumn --language en");

		assertEquals(2, again.code());
		assertTrue(again.err().contains("plan.mplan exists already"), again.err());
		assertTrue(terminal().text("plan.mplan").contains("Spring"));
		assertEquals(0, terminal().run("new plan --title Autumn --force").code());
		assertFalse(terminal().text("plan.mplan").contains("Spring"));
	}

	@Test
	void whatCannotBeUnderstoodIsTold() {
		assertEquals(2, terminal().run("new plan --from 2027-06-30 --to 2027-01-03").code());
		assertEquals(2, terminal().run("new plan --template shoe").code());
		assertEquals(2, terminal().run("new plan --currency riyal").code());
		assertEquals(2, terminal().run("new nowhere/plan").code());
		assertEquals(2, terminal().run("new").code());
		assertEquals(0, Stream.of(folder.toFile().list()).count());
	}
}
