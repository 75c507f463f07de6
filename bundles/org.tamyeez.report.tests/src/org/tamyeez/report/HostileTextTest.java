package org.tamyeez.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamyeez.examples.ExamplePlans;
import org.tamyeez.plan.model.Plan;

import com.google.gson.JsonParser;

/** Every text of a plan holds what could do harm in some format. No format takes it for anything but text. */
class HostileTextTest {

	private static final String PATH = "plans/leather-shop.mplan";
	private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*)\"");

	static List<String> texts() {
		return List.of("<script>alert(1)</script><img src=x onerror=alert(1)>", "=cmd|'/c calc'!A1", "+1+1", "@SUM(A1:A9)",
				"-2+3", "[x](javascript:alert(1)) ![y](http://tracker.example/z.png)", "javascript:alert(1)",
				"' onmouseover='x", "a\\\"b & <b> &lt; ]]> --> {0} %s ${x} {{y}}",
				"\u0001\u0008\u000B\u001B[31m\u007F\uFFFF end",
				"\uD800 lone, \uD83D\uDE00 paired", "| a | b |\\n|---|---|\\n# heading\\n- item\\n\\n    code",
				"END:VEVENT\\nBEGIN:VALARM;x,y", "\u202Eevil\u202C \u2066x\u2069", "`*_~<!-- x -->",
				IntStream.range(0, 300).mapToObj(Integer::toString).collect(Collectors.joining()),
				"مرحبا <script> =1+1 @x");
	}

	/** An example plan whose every text begins with a hostile one. */
	private static ReportContent content(String hostile) {
		Map<String, String> files = new TreeMap<>(ExamplePlans.folder(PATH));
		String name = ExamplePlans.fileName(PATH);
		String text = TEXT.matcher(files.getOrDefault(name, ""))
				.replaceAll(match -> Matcher.quoteReplacement('"' + hostile + ' ' + match.group(1) + '"'));
		files.put(name, text);
		return Written.of(files, name, Written.forProfile("team"));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void noFormatTakesItForAnythingButText(String hostile) throws IOException {
		ReportContent content = content(hostile);
		html(Written.text("html", content));
		markdown(Written.text("md", content));
		workbook(content);
		calendar(Written.text("ics", content));
		JsonParser.parseString(Written.text("json", content));
		xmi(Written.bytes("xmi", content));
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Written.bytes("docx", content)))) {
			assertFalse(document.getTables().isEmpty());
		}
		try (PDDocument document = Loader.loadPDF(Written.bytes("pdf", content))) {
			assertTrue(document.getNumberOfPages() > 1);
		}
	}

	private static void html(String page) {
		assertFalse(page.contains("<script") || page.contains("<img src=x"), "a text became markup");
		assertFalse(Pattern.compile("href=\"(?!#|https?:|mailto:)").matcher(page).find(), "a link leads elsewhere");
		assertFalse(Pattern.compile("<[^>\"]*\\son\\w+=").matcher(page).find(), "a text became an attribute");
	}

	private static void markdown(String page) {
		List<String> found = new ArrayList<>();
		Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(page).accept(new AbstractVisitor() {
			@Override
			public void visit(HtmlBlock block) {
				found.add(block.getLiteral());
			}

			@Override
			public void visit(HtmlInline inline) {
				found.add(inline.getLiteral());
			}

			@Override
			public void visit(Link link) {
				found.add(link.getDestination());
			}

			@Override
			public void visit(Image image) {
				found.add(image.getDestination());
			}
		});
		assertEquals(List.of(), found.stream().filter(link -> !link.startsWith("#")).toList());
	}

	private static void workbook(ReportContent content) throws IOException {
		try (XSSFWorkbook workbook = Written.workbook(content)) {
			for (Sheet sheet : workbook) {
				for (Row row : sheet) {
					for (Cell cell : row) {
						boolean ours = cell.getCellType() != CellType.FORMULA
								|| cell.getCellFormula().matches("(IF|SUM|C\\d).*");
						assertTrue(ours, "a text became a formula at " + cell.getAddress());
					}
				}
			}
		}
	}

	private static void calendar(String calendar) {
		List<String> lines = calendar.replace("\r\n ", "").lines().toList();
		assertEquals(lines.stream().filter("BEGIN:VEVENT"::equals).count(),
				lines.stream().filter("END:VEVENT"::equals).count());
		assertFalse(lines.contains("BEGIN:VALARM;x,y") || lines.stream().anyMatch(line -> !line.contains(":")));
		calendar.lines().forEach(line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line));
	}

	private static void xmi(byte[] model) throws IOException {
		Resource resource = new XMIResourceImpl(URI.createURI("plan.xmi"));
		resource.load(new ByteArrayInputStream(model), Map.of());
		assertTrue(resource.getContents().get(0) instanceof Plan);
	}

	@Test
	void aTextThatBeginsLikeAFormulaStaysText() throws IOException {
		try (XSSFWorkbook workbook = Written.workbook(content("=1+1"))) {
			Cell title = workbook.getSheetAt(0).getRow(0).getCell(0);
			assertEquals(CellType.STRING, title.getCellType());
			assertTrue(title.getStringCellValue().startsWith("=1+1 "), title.getStringCellValue());
		}
	}
}
