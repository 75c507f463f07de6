package org.tamyeez.report.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamyeez.examples.ExamplePlans;
import org.tamyeez.report.ReportContent;
import org.tamyeez.report.SampleDocuments;
import org.tamyeez.testing.Plans;

import com.google.gson.JsonParser;

import net.fortuna.ical4j.data.CalendarBuilder;

/** Plans whose texts are hard to show become reports that show them, and nothing else. */
class HardPlanTest {

	private static final Path HARD = Path.of("plans", "hard.mplan");
	/** What a page needs nobody's permission to lead to. */
	private static final Pattern SAFE_LINK = Pattern.compile("(https?://|mailto:|#).*");
	private static final Pattern STRING = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");
	private static final Set<String> FOREIGN_ELEMENTS = Set.of("script", "iframe", "object", "embed", "form", "link", "base",
			"b", "i", "u");
	private static final List<String> HARD_TEXTS = Stream.concat(SampleDocuments.MARKUP.stream(),
			Stream.of(SampleDocuments.RARE_SIGNS, SampleDocuments.LONG_WORD, SampleDocuments.LONG_ARABIC_WORD,
					SampleDocuments.LONG_ADDRESS, "a\u0000b\u0001c\u001Bd\uFFFEe", "javascript:alert(1)", "", " \n\t "))
			.toList();

	/** The hard plan, with the control characters that no text file should hold. */
	private static String hard() throws IOException {
		return Files.readString(HARD).codePoints()
				.map(character -> character >= 0x2400 && character <= 0x241F ? character - 0x2400 : character)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private static HtmlPage page(String language) throws Exception {
		return HtmlPage.of(PlanReports.write(PlanReports.of(hard(), language), "html"));
	}

	@Test
	void planIsUnderstood() throws IOException {
		assertEquals(List.of(), Plans.withAllRules().read(hard()).getErrors());
	}

	@ParameterizedTest
	@FieldSource("org.tamyeez.report.proof.PlanReports#LANGUAGES")
	void everyFormatTakesIt(String language) throws Exception {
		assertSound(PlanReports.of(hard(), language));
	}

	@ParameterizedTest
	@FieldSource("org.tamyeez.report.proof.PlanReports#LANGUAGES")
	void planWithoutAnythingGivesAReport(String language) throws Exception {
		assertSound(PlanReports.of("plan Empty { }", language));
		assertSound(PlanReports.of("plan Empty \"\" { goal Nothing { } channel Nowhere { } team { } crisis { } }",
				language));
	}

	static Stream<Arguments> everyHardTextInEveryField() {
		return IntStream.range(0, HARD_TEXTS.size())
				.mapToObj(first -> Arguments.of(first, PlanReports.LANGUAGES.get(first % PlanReports.LANGUAGES.size())));
	}

	@ParameterizedTest
	@MethodSource
	void everyHardTextInEveryField(int first, String language) throws Exception {
		int[] next = { first };
		String plan = STRING.matcher(ExamplePlans.text("plans/telecom.mplan")).replaceAll(
				field -> quoted(HARD_TEXTS.get(next[0]++ % HARD_TEXTS.size())));

		assertSound(PlanReports.of(plan, language));
	}

	private static String quoted(String text) {
		return Matcher.quoteReplacement('"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
				+ '"');
	}

	@ParameterizedTest
	@FieldSource("org.tamyeez.report.proof.PlanReports#LANGUAGES")
	void paragraphsFollowTheirOwnLanguage(String language) throws Exception {
		HtmlPage page = page(language);

		assertEquals("ltr", page.directionOf("Seven of ten families buy in the evening"));
		assertEquals("rtl", page.directionOf("سبع من كل عشر أسر تشتري مساء"));
		assertEquals("rtl", page.directionOf("توصيل سريع: same day"));
		assertEquals("ltr", page.directionOf("Evenings belong to the family; الضيوف"));
	}

	@ParameterizedTest
	@FieldSource("org.tamyeez.report.proof.PlanReports#LANGUAGES")
	void accountsReadFromTheLeft(String language) throws Exception {
		assertEquals("ltr", page(language).directionOf("@nakhla_store.sa"));
	}

	@ParameterizedTest
	@FieldSource("org.tamyeez.report.proof.PlanReports#LANGUAGES")
	void nothingOfTheTextsIsLost(String language) throws Exception {
		String page = page(language).text();
		String pdf = PlainView.of("pdf", PlanReports.write(PlanReports.of(hard(), language), "pdf"));

		for (String text : List.of("<script>alert('x')</script> & \"quotes\" {0} %s ${x}", "=SUM(A1:A9)",
				"[here](javascript:", "خصم 15% (حتى 31/5/2027) for the first 100 orders!", "👨‍👩‍👧 «رائع جدًّا»",
				"+3 kg / -5 °C / 10–20 cm / 3/4")) {
			assertTrue(page.contains(text), text);
		}
		assertTrue(pdf.contains("${x}"), pdf);
	}

	@ParameterizedTest
	@FieldSource("org.tamyeez.report.proof.PlanReports#LANGUAGES")
	void aTargetOfZeroIsATarget(String language) throws Exception {
		String json = new String(PlanReports.write(PlanReports.of(hard(), language), "json"), UTF_8);

		assertTrue(page(language).text().contains("ar".equals(language) ? "0 ساعة" : "0 hours"));
		assertFalse(json.contains("NaN") || json.contains("Infinity"), json);
	}

	/** Every format writes it, and what is written can be read and holds nothing that acts. */
	private static void assertSound(ReportContent report) throws Exception {
		assertHarmless(HtmlPage.of(PlanReports.write(report, "html")));
		assertTrue(PlainView.of("pdf", PlanReports.write(report, "pdf")).startsWith("Pages: "));
		assertFalse(PlainView.of("docx", PlanReports.write(report, "docx")).isEmpty());
		assertFormulasAreOurs(PlanReports.write(report, "xlsx"));
		assertPlainMarkdown(new String(PlanReports.write(report, "md"), UTF_8));
		byte[] calendar = PlanReports.write(report, "ics");
		assertDoesNotThrow(() -> new CalendarBuilder().build(new ByteArrayInputStream(calendar)));
		assertTrue(JsonParser.parseString(new String(PlanReports.write(report, "json"), UTF_8)).isJsonObject());
		DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(PlanReports.write(report, "xmi")));
	}

	private static void assertHarmless(HtmlPage page) {
		assertEquals(List.of(), page.elements("*").stream().map(element -> element.getNodeName())
				.filter(FOREIGN_ELEMENTS::contains).toList());
		assertEquals(List.of(), page.attributes().stream().filter(attribute -> attribute.startsWith("on")).toList());
		assertEquals(List.of(), page.elements("a").stream().map(link -> link.getAttribute("href"))
				.filter(link -> !SAFE_LINK.matcher(link).matches()).toList());
	}

	private static void assertFormulasAreOurs(byte[] file) throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			List<String> foreign = new ArrayList<>();
			book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
				if (cell.getCellType() == CellType.FORMULA
						&& cell.getCellFormula().matches("1\\+1|.*(A1:A9|HYPERLINK|VLOOKUP|cmd).*")) {
					foreign.add(cell.getAddress() + ": " + cell.getCellFormula());
				}
			})));
			assertEquals(List.of(), foreign);
		}
	}

	private static void assertPlainMarkdown(String text) {
		List<String> foreign = new ArrayList<>();
		collectForeign(Parser.builder().build().parse(text), foreign);
		assertEquals(List.of(), foreign);
	}

	private static void collectForeign(Node node, List<String> foreign) {
		if (node instanceof HtmlInline html) {
			foreign.add(html.getLiteral());
		} else if (node instanceof HtmlBlock html) {
			foreign.add(html.getLiteral());
		} else if (node instanceof Link link && !SAFE_LINK.matcher(link.getDestination()).matches()) {
			foreign.add(link.getDestination());
		}
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			collectForeign(child, foreign);
		}
	}
}
