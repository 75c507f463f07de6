package org.tamyeez.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.document.Shortening;
import org.tamyeez.report.pdf.PdfPages;

/** A report for the board is one page, and says what that page has no room for. */
class OnePageTest {

	@ParameterizedTest
	@ValueSource(strings = { "plans/leather-shop.mplan", "plans/telecom.mplan", "plans/bookshop.mplan",
			"plans/consultancy/clinic.mplan", "plans/consultancy/charity.mplan" })
	void anExampleStandsOnOnePageAsAWhole(String plan) throws IOException {
		PdfPages pages = pages(Written.example(plan, Written.forProfile("board")));

		assertEquals(1, pages.count());
		assertFalse(pages.words().contains(" more") || pages.words().contains("غيرها"), pages::words);
	}

	@Test
	void thePageBeginsWithWhatItIsAbout() throws IOException {
		ReportContent content = Written.example("plans/telecom.mplan", Written.forProfile("board"));

		String words = pages(content).words();
		assertTrue(words.startsWith("Marketing plan – For the board"), words);
		assertTrue(words.indexOf("Home Fibre for new districts") < words.indexOf("At a glance"), words);
	}

	@Test
	void whatDoesNotFitIsCounted() throws IOException {
		ReportContent content = Written.of(goals(30), Written.forProfile("board"));
		PdfPages pages = pages(content);

		assertEquals(1, pages.count());
		long shown = IntStream.rangeClosed(1, 30).filter(goal -> pages.words().contains("Goal " + goal + "!")).count();
		assertTrue(shown > 1 && shown < 30, () -> "shown: " + shown);
		assertTrue(pages.words().contains("and " + (30 - shown) + " more"), pages::words);
		assertEquals(30, content.report().goals().size());
	}

	@Test
	void whatIsBehindStandsFirstWhereTheListIsCut() throws IOException {
		String plan = goals(30).replace("// measurements",
				"measure Goal29 on 2027-04-01 actual 11 orders tolerance 5 %");

		assertTrue(pages(Written.of(plan, Written.forProfile("board"))).words().contains("Goal 29!"));
	}

	@Test
	void wordIsCutShortAsWell() throws IOException {
		byte[] file = Written.bytes("docx", Written.of(goals(30), Written.forProfile("board")));

		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
				XWPFWordExtractor text = new XWPFWordExtractor(document)) {
			assertTrue(text.getText().matches("(?s).*and \\d+ more.*"), text::getText);
		}
	}

	@Test
	void otherReportsAreNeverCutShort() throws IOException {
		PdfPages pages = pages(Written.of(goals(30), Written.usual()));

		assertTrue(pages.count() > 1);
		assertTrue(IntStream.rangeClosed(1, 30).allMatch(goal -> pages.words().contains("Goal " + goal + "!")));
	}

	@Test
	void oneThingTooManyIsShownRatherThanCounted() {
		assertEquals(List.of("1", "2", "3"), shortened(3, 2));
		assertEquals(List.of("1", "2", "and 2 more"), shortened(4, 2));
	}

	private static List<String> shortened(int items, int most) {
		ReportDocument document = SampleDocuments.of(Locale.ENGLISH, new Block.Bullets(
				IntStream.rangeClosed(1, items).mapToObj(item -> RichText.of(Integer.toString(item))).toList()));
		return Shortening.of(document, most).sections().get(0).blocks().stream().map(Block.Bullets.class::cast)
				.flatMap(bullets -> bullets.items().stream()).map(RichText::plain).toList();
	}

	private static PdfPages pages(ReportContent content) throws IOException {
		return PdfPages.of(Written.bytes("pdf", content));
	}

	private static String goals(int count) {
		Stream<String> goals = IntStream.rangeClosed(1, count).mapToObj(goal -> """
				goal Goal%1$d "Goal %1$d!" sales for market Young {
					measure orders from 10 orders on 2027-01-01 to 900 orders by 2027-12-31
				}
				""".formatted(goal));
		return """
				plan P "Many goals" {
					client "Firm"
					period 2027-01-01 to 2027-12-31
					audience City { group Families }
					market Young part of City.Families
					// measurements
					%s
				}
				""".formatted(goals.collect(Collectors.joining()));
	}
}
