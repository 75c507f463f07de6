package org.tamyeez.plan.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamyeez.plan.ide.colour.Legend;

/** Words are coloured by what they mean. */
class ColourTest {

	private final Client client;

	ColourTest(@TempDir Path folder) throws Exception {
		this.client = new Client(folder);
	}

	@Test
	void tellsKeywordsNamesAndValuesApart() throws Exception {
		assertEquals(List.of("plan keyword", "P namespace declaration plan", "market keyword",
				"Women class declaration market", "age property", "25 number", "to property", "40 number",
				"gender property", "women enumMember", "income property", "6,000 number money", "to property",
				"9,000 number money", "SAR number money", "per month enumMember"),
				colours("plan P { market Women { age 25 to 40 gender women income 6,000 to 9,000 SAR per month } }"));
	}

	@Test
	void coloursNamesByWhatTheyName() throws Exception {
		assertTrue(colours("""
				plan P {
					audience City { group Voices }
					market Women part of City.Voices
					goal G marketing for market Women for audience City { measure revenue }
					channel C social network on Instagram { reaches Women serves G support by Sara content W image says M }
					message M "Words" to sell
					team { role Sara }
				}
				""").containsAll(List.of("City type audience", "Voices type audience", "Women class market", "G event goal",
				"revenue enum defaultLibrary metric", "M method message", "Sara parameter people",
				"Sara parameter declaration people", "Instagram enumMember", "social network enumMember",
				"\"Words\" string")));
	}

	@Test
	void coloursArabicLikeEnglish() throws Exception {
		assertEquals(List.of("خطة keyword", "ح namespace declaration plan", "الميزانية property",
				"١٢٠٬٠٠٠ number money", "SAR number money", "هدف keyword", "ه event declaration goal",
				"علاقات عامة enumMember",
				"قياس keyword", "الانطباع enum defaultLibrary metric", "إلى property", "٧٠ number", "٪ number",
				"بحلول property", "٢٠٢٧-٠٦-٣٠ number date"),
				colours("خطة ح { الميزانية ١٢٠٬٠٠٠ SAR هدف ه علاقات عامة { قياس الانطباع إلى ٧٠ ٪ بحلول ٢٠٢٧-٠٦-٣٠ } }"));
	}

	@Test
	void marksRulesAndNamesThatMeanNothing() throws Exception {
		assertTrue(colours(
				"plan P { goal G for market Nobody waive pr-missing \"Why\" by Sara waive no-such-rule team { role Sara } }")
				.containsAll(List.of("Nobody variable unresolved", "pr-missing decorator rule",
						"no-such-rule variable unresolved",
						"Sara parameter people")));
		assertTrue(colours("policy P { rule mix-unbalanced is off with share 5 % rules of form is info }")
				.containsAll(List.of("mix-unbalanced decorator rule", "off enumMember", "share decorator rule", "5 number",
						"form decorator rule")));
	}

	@Test
	void tellsNotesToTheReaderFromComments() throws Exception {
		assertEquals(List.of("// one comment", "/** two comment documentation", "three */ comment documentation",
				"plan keyword", "P namespace declaration plan", "/* four */ comment"),
				colours("// one\n/** two\n  three */\nplan P { /* four */ }"));
	}

	@Test
	void coloursWhatTheParserPassesOver() throws Exception {
		assertEquals(List.of("plan keyword", "P namespace declaration plan", "goal keyword", "G event declaration goal",
				"\"open string"), colours("plan P { gaol \n goal G \"open"));
	}

	@Test
	void doesNotCallNamesUnknownWhileTheSyntaxIsWrong() throws Exception {
		assertTrue(colours("plan P { gaol Women goal G for market Women }").contains("Women class market"));
	}

	/** The words that have a colour, each with its type and modifiers. */
	private List<String> colours(String text) throws Exception {
		String name = "colour" + Integer.toHexString(text.hashCode()) + ".mplan";
		client.open(name, text);
		List<Integer> data = Client.answer(client.services().semanticTokensFull(new SemanticTokensParams(client.id(name))))
				.getData();
		List<String> colours = new ArrayList<>();
		int line = 0;
		int column = 0;
		for (int i = 0; i < data.size(); i += 5) {
			column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
			line += data.get(i);
			String word = Texts.at(text,
					new Range(new Position(line, column), new Position(line, column + data.get(i + 2))));
			colours.add(word + " " + Legend.TYPES.get(data.get(i + 3)) + modifiers(data.get(i + 4)));
		}
		return colours;
	}

	private static String modifiers(int bits) {
		StringBuilder modifiers = new StringBuilder();
		for (int i = 0; i < Legend.MODIFIERS.size(); i++) {
			modifiers.append((bits & 1 << i) == 0 ? "" : " " + Legend.MODIFIERS.get(i));
		}
		return modifiers.toString();
	}
}
