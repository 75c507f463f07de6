package org.tamyeez.plan.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be written at the caret is suggested, in the language that the author writes in. */
class CompletionTest {

	private static final String SPRING = "plan P { report in en period 2027-01-03 to 2027-06-30 "
			+ "budget 9,000 AED country SA %s }";

	private final Path folder;
	private final Client client;

	CompletionTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		Files.writeString(folder.resolve("library.mplan"), "audience Riyadh \"Riyadh and its scene\" { group Voices }\n");
		this.client = new Client(folder);
	}

	@Test
	void writesKeywordsInTheLanguageAbove() throws Exception {
		assertTrue(labels("خطة ح { سوق س { | } }").contains("العمر"));
		assertTrue(labels("plan P { market M { | } } خطة ح { سوق س { العمر ٥ الجنس نساء } }").contains("age"));
		assertTrue(labels("خطة ح { سوق س { العمر ٥ الجنس نساء } }\nplan P { market M { | } }").contains("العمر"));
	}

	@Test
	void findsKeywordsHoweverTheyAreWritten() throws Exception {
		assertEquals(List.of("نشاط", "نشاط …"), labels("خطة ح { مرحلة م إطلاق { نش| } }"));
		assertEquals(List.of("إلى"), labels("خطة ح { سوق س { العمر 25 الى| } }"));
		assertEquals(List.of("market", "market …"), labels("plan P { MARK| }"));
	}

	@Test
	void writesTheArabicWordThatFitsBeforeADate() throws Exception {
		assertTrue(labels("خطة ح { هدف ه { قياس الإيراد إلى 5 SAR | } }").contains("بحلول"));
		assertTrue(labels("خطة ح { مرحلة م إطلاق { نشاط ن | } }").contains("بواسطة"));
	}

	@Test
	void tellsWhatKeywordsAreFor() throws Exception {
		CompletionItem age = item("plan P { market M { ag| } }", "age");
		assertEquals(CompletionItemKind.Keyword, age.getKind());
		assertEquals("The ages.", age.getDocumentation().getRight().getValue());
		assertEquals("الأعمار.", item("خطة ح { سوق س { العم| } }", "العمر").getDocumentation().getRight().getValue());
	}

	@Test
	void tellsWhatNamesMean() throws Exception {
		CompletionItem name = item("plan P { market Women \"Working women\" goal G for market | }", "Women");
		assertEquals("Working women — market", name.getDetail());
		assertTrue(name.getDocumentation().getRight().getValue().startsWith("**market Women**"));
		assertEquals(CompletionItemKind.Reference, name.getKind());
	}

	@Test
	void findsNamesByTheirTitles() throws Exception {
		CompletionItem name = item("plan P { market Women \"Working women\" goal G for market work| }", "Women");
		assertEquals("plan P { market Women \"Working women\" goal G for market Women }",
				taken("plan P { market Women \"Working women\" goal G for market work| }", "Women"));
		assertEquals("Working women", name.getFilterText());
	}

	@Test
	void suggestsNamesOfTheFolderAndPartsBehindAPoint() throws Exception {
		assertTrue(labels("plan P { market M part of | }").containsAll(List.of("Riyadh", "Voices")));
		assertEquals(List.of("Riyadh.Voices"), labels("plan P { market M part of Riyadh.| }"));
	}

	@Test
	void suggestsDaysThatMatter() throws Exception {
		List<String> days = details(SPRING.formatted("goal G { measure revenue by | }"));
		assertEquals(List.of("2027-01-15 today", "2027-01-03 the plan begins", "2027-06-30 the plan ends"),
				days.subList(0, 3));
		assertTrue(days.containsAll(List.of("2027-02-08 Ramadan", "2027-03-09 Eid al-Fitr", "2027-05-16 Eid al-Adha")),
				days::toString);
		assertEquals(List.of("2027-03-09"), labels(SPRING.formatted("goal G { measure revenue by fitr| }")));
		assertEquals("2027-03-09 Eid al-Fitr",
				details(SPRING.formatted("channel C { content K occasion \"Eid al-Fitr\" on | }")).get(0));
	}

	@Test
	void writesDaysInTheDigitsOfTheFile() throws Exception {
		assertTrue(details("خطة ح { الفترة ٢٠٢٧-٠١-٠٣ إلى ٢٠٢٧-٠٦-٣٠ هدف ه { قياس الإيراد بحلول | } }")
				.containsAll(List.of("٢٠٢٧-٠٦-٣٠ نهاية الخطة", "٢٠٢٧-٠٣-٠٩ عيد الفطر")));
	}

	@Test
	void suggestsCurrenciesBehindAmounts() throws Exception {
		assertEquals("AED", labels(SPRING.formatted("tool T costs 100 | ")).get(0));
		assertEquals(List.of("JPY"), labels(SPRING.formatted("tool T costs 100 JP| ")));
		assertTrue(labels(SPRING.formatted("goal G { measure revenue to 100 | }")).containsAll(List.of("AED", "%")));
		assertFalse(labels(SPRING.formatted("tool T costs | ")).contains("AED"));
	}

	@Test
	void suggestsPlatformsOfTheChannelsKindThatStillLive() throws Exception {
		List<String> platforms = labels("plan P { channel C social network on | }");
		assertTrue(platforms.containsAll(List.of("Instagram", "TikTok")));
		assertFalse(platforms.contains("Google+"));
		assertEquals("plan P { channel C social network on \"YouTube Shorts\" }",
				taken("plan P { channel C social network on you| }", "YouTube Shorts"));
		assertTrue(labels("خطة ح { قناة ق شبكة اجتماعية على | }").contains("إنستغرام"));
	}

	@Test
	void suggestsOccasionsWithTheirDays() throws Exception {
		String content = SPRING.formatted("channel C { content K occasion | }");
		assertEquals(content.replace("|", "\"Eid al-Fitr\" on 2027-03-09"), taken(content, "Eid al-Fitr"));
		String quoted = SPRING.formatted("channel C { content K occasion \"Eid al-F|\" }");
		assertEquals(quoted.replace("Eid al-F|", "Eid al-Fitr"), taken(quoted, "Eid al-Fitr"));
		String open = SPRING.formatted("channel C { content K occasion \"|");
		assertEquals(open.replace("|", "Ramadan\""), taken(open, "Ramadan"));
	}

	@Test
	void suggestsRulesThatFoundSomethingFirst() throws Exception {
		client.open("waive.mplan", "plan P { report in en goal G \"G\" marketing }");
		Caret caret = Caret.in("plan P { report in en goal G \"G\" marketing waive | }");
		client.change("waive.mplan", caret.text());
		List<String> rules = client.complete("waive.mplan", caret.position()).stream().map(CompletionItem::getLabel)
				.toList();
		assertTrue(rules.indexOf("goal-unmeasurable") < rules.indexOf("activity-without-goal"), rules::toString);
		assertFalse(rules.contains("syntax-error"));
		assertEquals(List.of("pr-message-sells"),
				labels("plan P { waive sells| }").stream().filter(rule -> rule.contains("pr-"))
						.toList());
		assertEquals("\"Sara Ali\"", labels("plan P { author \"Sara Ali\" waive pr-missing \"Why\" by | }").get(0));
	}

	@Test
	void suggestsThresholdsWithTheirValues() throws Exception {
		String policy = "policy P { rule mix-unbalanced is info with | }";
		assertTrue(
				taken(policy, labels(policy).get(0))
						.matches("policy P \\{ rule mix-unbalanced is info with [a-z-]+ \\d+ ?\\S* }"),
				() -> "threshold");
		assertTrue(labels("policy P { rules of | }").containsAll(List.of("fields", "form")));
	}

	@Test
	void suggestsUnitsOfTime() throws Exception {
		assertTrue(labels("plan P { channel C { support within 2 | } }").containsAll(List.of("hours", "days")));
		assertTrue(labels("خطة ح { قناة ق { دعم خلال 2 | } }").contains("ساعات"));
	}

	@Test
	void fillsInWholeSections() throws Exception {
		CompletionItem template = item(SPRING.formatted("\n\tgo| "), "goal …");
		assertEquals(InsertTextFormat.Snippet, template.getInsertTextFormat());
		assertEquals("""
				goal ${1:Name} "${2:[What the plan wants to reach]}" ${3:marketing} for market ${4:Market} {
					measure ${5:revenue} from ${6:0} AED to ${7:10,000} AED by ${8:2027-06-30}
					$0
				}""", template.getTextEdit().getLeft().getNewText());
		assertTrue(labels("خطة ح { هد| }").contains("هدف …"));
		assertFalse(labels("plan P { market M { | } }").contains("goal …"));
	}

	@Test
	void tellsMeasuresOfGoalsFromMeasurements() throws Exception {
		assertTrue(item("plan P { goal G { meas| } }", "measure …").getTextEdit().getLeft().getNewText().contains("from"));
		assertTrue(item("plan P { goal G { } meas| }", "measure …").getTextEdit().getLeft().getNewText().contains("actual"));
	}

	@Test
	void knowsWhatMayFollowInALongAndBrokenPlan() throws Exception {
		String above = "plan P {\n" + "\tmarket M { gaol age 5 }\n\tnonsense here\n".repeat(200);
		assertEquals(List.of("age"), labels(above + "\tmarket N { ag| }\n}\n"));
	}

	private CompletionItem item(String marked, String label) throws Exception {
		List<CompletionItem> items = items(marked);
		return items.stream().filter(item -> item.getLabel().equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError(items.stream().map(CompletionItem::getLabel).toList()));
	}

	private List<String> labels(String marked) throws Exception {
		return items(marked).stream().map(CompletionItem::getLabel).toList();
	}

	private List<String> details(String marked) throws Exception {
		return items(marked).stream().map(item -> item.getLabel() + " " + item.getDetail()).toList();
	}

	/** A text after a suggestion was taken. */
	private String taken(String marked, String label) throws Exception {
		return Texts.apply(Caret.in(marked).text(), List.of(item(marked, label).getTextEdit().getLeft()));
	}

	private List<CompletionItem> items(String marked) throws Exception {
		Caret caret = Caret.in(marked);
		String name = "complete" + Integer.toHexString(marked.hashCode()) + ".mplan";
		Files.deleteIfExists(folder.resolve(name));
		client.open(name, caret.text());
		return client.complete(name, caret.position());
	}
}
