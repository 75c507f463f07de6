package org.tamyeez.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamyeez.report.SampleDocuments;
import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.pdf.PdfPages.Letter;

/** Whoever searches, copies or listens finds the words that were written. */
class PdfTextTest {

	private static final Locale ARABIC = new Locale("ar");

	private static String shown(String text) throws IOException {
		return PdfPages.of(SampleDocuments.of(ARABIC, new Block.Paragraph(RichText.of(text)))).words();
	}

	@ParameterizedTest
	@ValueSource(strings = { "إطلاق متجر «نخلة» الإلكتروني للتمور الفاخرة", "لا لأ لإ لآ ألا الله بلا سلام الإسلام للأسف",
			"مُعَلِّمٌ قَالَ: «إِنَّ الْعِلْمَ نُورٌ»، طلبًا، قليلًا", "حملة Google Ads (Search & Display) على YouTube.",
			"الميزانية 2,500,000 ر.س (18%)", "أرقام عربية: ٢٬٥٠٠٬٠٠٠ و ١٨٫٥٪", "English with عبارة عربية inside, 25%.",
			"الرابط https://nakhla.example/ar?utm_source=x&id=12", "Привет, Ωμέγα: ½ → ∑" })
	void phraseIsFound(String phrase) throws IOException {
		assertTrue(shown(phrase).contains(phrase), shown(phrase));
	}

	/** Readers that put letters in order by their places find lam before alef too. */
	@ParameterizedTest
	@ValueSource(strings = { "لا", "الأهداف", "العملاء", "الإيراد", "خلال", "الآن" })
	void lettersStandInTheOrderInWhichTheyAreRead(String word) throws IOException {
		List<Letter> letters = PdfPages.of(SampleDocuments.of(ARABIC, new Block.Paragraph(RichText.of(word)))).text()
				.toList();
		List<Letter> last = letters.subList(letters.size() - word.length(), letters.size());

		assertEquals(word, last.stream().sorted((one, other) -> Double.compare(other.x(), one.x())).map(Letter::text)
				.collect(Collectors.joining()));
	}

	@Test
	void lastWordOfALineIsToldFromTheNextOne() throws IOException {
		String paragraph = "كل جملة في هذه الفقرة لازمة، and so is every word of it. ".repeat(9).strip();

		assertTrue(shown(paragraph).contains(paragraph), shown(paragraph));
		assertTrue(shown("One\nTwo").contains("One Two"), shown("One\nTwo"));
	}

	@Test
	void accountIsReadFromTheLeftWithinArabic() throws IOException {
		RichText text = RichText.of("الحساب: ").then(RichText.code("@nakhla_store")).then(RichText.of("."));

		List<Letter> letters = PdfPages.of(SampleDocuments.of(ARABIC, new Block.Paragraph(text))).text().toList();

		Letter at = letters.stream().filter(letter -> "@".equals(letter.text())).findFirst().orElseThrow();
		Letter last = letters.stream().filter(letter -> "_".equals(letter.text())).findFirst().orElseThrow();
		Letter stop = letters.get(letters.size() - 1);
		assertTrue(at.x() < last.x(), "The sign is at the left of the name.");
		assertTrue(stop.x() < at.x(), "The full stop of the sentence is at the left of the account.");
	}

	@Test
	void bracketsOpenTowardsWhatTheyHold() throws IOException {
		List<Letter> letters = PdfPages
				.of(SampleDocuments.of(ARABIC, new Block.Paragraph(RichText.of("تكلفة (CAC) العميل"))))
				.text().toList();

		double inside = letters.stream().filter(letter -> "A".equals(letter.text())).findFirst().orElseThrow().x();
		Letter opening = letters.stream().filter(letter -> "(".equals(letter.text())).findFirst().orElseThrow();
		Letter closing = letters.stream().filter(letter -> ")".equals(letter.text())).findFirst().orElseThrow();
		assertTrue(closing.x() < inside && inside < opening.x(), "In Arabic the opening bracket is at the right.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "+966 55 123 4567", "-5%", "+2.5%", "4.0×", "=1+1" })
	void digitsAndSignsStandAsTheyWereTyped(String text) throws IOException {
		List<Letter> letters = PdfPages.of(SampleDocuments.of(ARABIC, new Block.Bullets(List.of(RichText.of(text))))).text()
				.toList();

		String seen = letters.stream().skip(letters.size() - text.length())
				.sorted((one, other) -> Double.compare(one.x(), other.x())).map(Letter::text).collect(Collectors.joining());
		assertEquals(text, seen);
	}

	@Test
	void pictureCharactersAreLeftOutAndUnknownLettersShowASign() throws IOException {
		String words = shown(SampleDocuments.RARE_SIGNS);

		assertTrue(words.contains("Launch day ✓ Bold 1 ½"), words);
		assertFalse(words.codePoints().anyMatch(character -> character > 0xFFFF), words);
		assertTrue(words.contains("\uFFFD\uFFFD"), words);
	}

	@ParameterizedTest
	@FieldSource("org.tamyeez.report.SampleDocuments#MARKUP")
	void markupStaysText(String markup) throws IOException {
		assertTrue(shown(markup).contains(markup), shown(markup));
	}

	@ParameterizedTest
	@FieldSource("org.tamyeez.report.SampleDocuments#LANGUAGES")
	void allWordsOfAReportAreInIt(Locale language) throws IOException {
		String words = PdfPages.of(SampleDocuments.everyBlock(language)).words();

		SampleDocuments.everyBlock(language).sections().stream().flatMap(section -> section.blocks().stream())
				.filter(Block.Table.class::isInstance).map(Block.Table.class::cast).flatMap(table -> table.rows().stream())
				.flatMap(row -> row.cells().stream()).flatMap(cell -> cell.paragraphs().stream())
				.flatMap(text -> List.of(text.plain().replace("\u200E", "").split(" ")).stream())
				.forEach(word -> assertTrue(words.contains(word), word));
	}
}
