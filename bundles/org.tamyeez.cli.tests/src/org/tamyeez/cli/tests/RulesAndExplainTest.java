package org.tamyeez.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.tamyeez.cli.tests.Terminal.Result;
import org.tamyeez.doc.RulePage;
import org.tamyeez.doc.RulePage.Edition;
import org.tamyeez.plan.rules.AllRules;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class RulesAndExplainTest {

	private final Terminal terminal = Terminal.in(Path.of(""));

	@Test
	void listsEveryRule() {
		Result result = terminal.run("rules");
		assertEquals(0, result.code());
		new AllRules().rules().forEach(
				rule -> assertTrue(result.out().contains("  " + rule.id() + "  " + rule.name() + " "), rule.name()));
	}

	@Test
	void listsOneGroup() {
		String out = terminal.run("rules --group audience").out();
		assertTrue(out.startsWith("audience: ") && out.contains("pr-missing") && !out.contains("syntax-error"), out);
		assertTrue(terminal.run("rules --group form").out().contains("syntax-error"));
		assertEquals(2, terminal.run("rules --group nothing").code());
	}

	@Test
	void listsInArabic() {
		String out = terminal.arabic().run("rules --group audience").out();
		assertTrue(out.contains("خطأ") && out.contains("الجمهور والسوق"), out);
	}

	@Test
	void listsForPrograms() {
		JsonArray rules = JsonParser.parseString(terminal.run("rules --format json").out()).getAsJsonArray();
		assertEquals(new AllRules().rules().size(), rules.size());
		JsonObject rule = rules.asList().stream().map(one -> one.getAsJsonObject())
				.filter(one -> "pr-missing".equals(one.get("name").getAsString())).findFirst().orElseThrow();
		assertEquals("audience", rule.get("group").getAsString());
		assertEquals("warning", rule.get("severity").getAsString());
		assertFalse(rule.getAsJsonObject("summary").get("ar").getAsString().isBlank());
		assertTrue(rule.has("parameters"));
	}

	@Test
	void explainsRulesByNameAndIdentifier() {
		Result result = terminal.run("explain pr-goal-for-market");
		assertEquals(0, result.code());
		assertTrue(result.out().startsWith("pr-goal-for-market  A02  error\n"), result.out());
		assertEquals(result.out(), terminal.run("explain a02").out());
	}

	@Test
	void showsThePageOfEachRule() {
		new AllRules().rules().forEach(rule -> {
			Result english = terminal.run("explain " + rule.name());
			Result arabic = terminal.arabic().run("explain " + rule.name());
			assertEquals(0, english.code() + arabic.code());
			if (RulePage.of(rule.name(), Edition.EN).isPresent()) {
				Edition.EN.headings()
						.forEach(heading -> assertTrue(english.out().contains("\n" + heading + "\n"), english.out()));
			}
			if (RulePage.of(rule.name(), Edition.AR).isPresent()) {
				Edition.AR.headings()
						.forEach(heading -> assertTrue(arabic.out().contains("\n" + heading + "\n"), arabic.out()));
			}
			assertFalse(english.out().contains("```") || english.out().contains("**"), english.out());
		});
	}
}
