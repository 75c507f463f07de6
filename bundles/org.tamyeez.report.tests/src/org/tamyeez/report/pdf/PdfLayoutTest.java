package org.tamyeez.report.pdf;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamyeez.report.SampleDocuments;
import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Block.Cell;
import org.tamyeez.report.document.Block.Column;
import org.tamyeez.report.document.Block.ColumnKind;
import org.tamyeez.report.document.Block.Row;
import org.tamyeez.report.document.Card;
import org.tamyeez.report.document.Fact;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.pdf.PdfPages.Letter;

/** Everything has its place on a page, however much there is of it. */
class PdfLayoutTest {

	private static final double MARGIN = 49.5;
	private static final double WIDTH = 595.3;
	private static final double HEIGHT = 841.9;

	private static final List<Column> COLUMNS = List.of(new Column("Name", ColumnKind.NAME),
			new Column("Text", ColumnKind.TEXT, 3), new Column("Number", ColumnKind.NUMBER));

	private static Row row(String name, String text, String number) {
		return new Row(List.of(Cell.of(name), Cell.of(text), Cell.of(number)));
	}

	private static PdfPages pages(Block... blocks) throws IOException {
		return PdfPages.of(SampleDocuments.of(Locale.ENGLISH, blocks));
	}

	static Stream<ReportDocument> documents() {
		return SampleDocuments.LANGUAGES.stream()
				.flatMap(language -> Stream.of(SampleDocuments.everyBlock(language), SampleDocuments.hardTexts(language)));
	}

	@ParameterizedTest
	@MethodSource("documents")
	void noLetterStandsInTheMargins(ReportDocument document) throws IOException {
		assertAll(PdfPages.of(document).text().filter(letter -> !letter.text().isBlank()).map(letter -> () -> assertTrue(
				letter.x() >= MARGIN && letter.right() <= WIDTH - MARGIN && letter.y() > 50 && letter.y() < HEIGHT - 50,
				letter::toString)));
	}

	@ParameterizedTest
	@FieldSource("org.tamyeez.report.SampleDocuments#LANGUAGES")
	void wordWiderThanALineIsBrokenAndStaysWhole(Locale language) throws IOException {
		for (String word : List.of(SampleDocuments.LONG_ADDRESS, SampleDocuments.LONG_WORD,
				SampleDocuments.LONG_ARABIC_WORD)) {
			PdfPages pages = PdfPages.of(SampleDocuments.of(language, new Block.Paragraph(RichText.of(word))));

			assertTrue(pages.words().contains(word), pages.words());
		}
	}

	@Test
	void headerOfATableIsRepeatedButToldOnce() throws IOException {
		PdfPages pages = pages(new Block.Table("", COLUMNS,
				IntStream.range(0, 100).mapToObj(i -> row("Row " + i, "Text " + i, Integer.toString(i))).toList()));

		assertTrue(pages.count() > 2);
		assertTrue(pages.words(1).contains("NameTextNumber"), pages.words(1));
		for (int page = 2; page <= pages.count(); page++) {
			assertTrue(pages.artifacts(page).startsWith("NameTextNumber"), pages.artifacts(page));
		}
		assertEquals(1, pages.words().split("NameTextNumber", -1).length - 1);
	}

	@Test
	void rowHigherThanAPageGoesOnOnTheNextOnes() throws IOException {
		String text = "Every sentence is needed. ".repeat(500).strip();
		PdfPages pages = pages(new Block.Table("", COLUMNS, List.of(row("First", "Short", "1"), row("Long", text, "2"),
				row("Last", "Short", "3"))));

		assertTrue(pages.count() >= 3);
		assertTrue(pages.words(1).contains("Long"), "The row begins below the first one.");
		assertTrue(pages.artifacts(2).contains("continued"), pages.artifacts(2));
		assertEquals(500, pages.words().split("sentence", -1).length - 1);
		assertTrue(pages.words(pages.count()).endsWith("LastShort3"), pages.words(pages.count()));
	}

	@Test
	void sumStandsWithTheLastRow() throws IOException {
		for (int count = 20; count < 40; count++) {
			PdfPages pages = pages(new Block.Table("", COLUMNS, Collections.nCopies(count, row("Row", "Text", "1")),
					Optional.of(row("Sum", "", "9"))));

			String last = pages.words(pages.count());
			assertTrue(last.contains("RowText1Sum"), count + ": " + last);
		}
	}

	@Test
	void headingStandsOnThePageOfItsText() throws IOException {
		for (int lines = 30; lines < 50; lines++) {
			PdfPages pages = pages(
					new Block.Bullets(Collections.nCopies(lines, RichText.of("Point"))), new Block.Heading(2, "Heading"),
					new Block.Paragraph(RichText.of("Text")));

			assertTrue(pages.words(pages.count()).contains("HeadingText"), pages.words(pages.count()));
		}
	}

	@Test
	void tableNeverBeginsWithOneRowAtTheFootOfAPage() throws IOException {
		for (int lines = 25; lines < 40; lines++) {
			PdfPages pages = pages(new Block.Bullets(Collections.nCopies(lines, RichText.of("Point"))),
					new Block.Table("", COLUMNS, Collections.nCopies(12, row("Row", "Text", "1"))));

			long rows = pages.words(1).split("RowText1", -1).length - 1;
			assertTrue(rows != 1, lines + " points");
		}
	}

	@Test
	void twoThingsOfEqualRankStandSideBySideAndAThirdOneOverTheWholeWidth() throws IOException {
		PdfPages pages = pages(new Block.Cards(List.of(card("Market"), card("Audience"), card("Second"))));

		List<Letter> letters = pages.text().toList();
		Letter market = letters.get(pages.words().indexOf("Market"));
		Letter audience = letters.get(pages.words().indexOf("Audience"));
		Letter second = letters.get(pages.words().indexOf("Second"));
		assertEquals(market.y(), audience.y(), "Both titles stand on one line.");
		assertTrue(audience.x() > market.x() + 200, "One stands at the left, the other at the right.");
		assertTrue(second.y() > market.y() + 100 && second.x() == market.x(), "The third one stands below them.");
	}

	private static Card card(String title) {
		return new Card("", title, List.of(), Collections.nCopies(9, Fact.of("Name", "What is known of it")));
	}

	@Test
	void paragraphNeverLeavesOneLineAlone() throws IOException {
		String paragraph = "A sentence of some length that is said again and again. ".repeat(6);
		for (int points = 20; points < 45; points++) {
			PdfPages pages = pages(new Block.Bullets(Collections.nCopies(points, RichText.of("Point"))),
					new Block.Paragraph(RichText.of(paragraph)));

			if (pages.count() > 1) {
				long left = pages.text().filter(letter -> letter.page() == 2).mapToDouble(Letter::y).distinct().count();
				assertTrue(left >= 2, points + " points");
			}
		}
	}

	@Test
	void numbersStandBelowEachOther() throws IOException {
		PdfPages pages = pages(
				new Block.Table("", COLUMNS, List.of(row("One", "—", "1,111.11"), row("Two", "—", "44,444.44"))));

		List<Double> ends = pages.text().filter(letter -> letter.text().matches("[14]") && letter.x() > 300)
				.map(letter -> Math.rint(letter.right() * 10)).toList();
		assertEquals(ends.get(5), ends.get(ends.size() - 1), "The last digits end at the same vertical.");
	}

	@Test
	void wideTableUsesSmallerLettersRatherThanBreakingNumbers() throws IOException {
		PdfPages pages = PdfPages.of(SampleDocuments.hardTexts(Locale.ENGLISH));

		List<Letter> letters = pages.text().toList();
		String words = pages.words();
		int start = words.indexOf("120,500");
		assertEquals(1, letters.subList(start, start + 7).stream().map(Letter::y).distinct().count());
		assertTrue(letters.get(start).size() < 9);
	}

	@ParameterizedTest
	@FieldSource("org.tamyeez.report.SampleDocuments#LANGUAGES")
	void firstColumnIsWhereReadingBegins(Locale language) throws IOException {
		PdfPages pages = PdfPages.of(SampleDocuments.of(language,
				new Block.Table("", List.of(new Column("1", ColumnKind.SHORT), new Column("2", ColumnKind.SHORT)),
						List.of())));

		double first = pages.text().filter(letter -> "1".equals(letter.text())).findFirst().orElseThrow().x();
		double second = pages.text().filter(letter -> "2".equals(letter.text())).findFirst().orElseThrow().x();
		assertEquals("ar".equals(language.getLanguage()), second < first);
	}
}
