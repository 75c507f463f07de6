package org.tamyeez.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.tamyeez.report.ReportOptions;
import org.tamyeez.report.SampleDocuments;
import org.tamyeez.report.Written;
import org.tamyeez.report.document.Cover;
import org.tamyeez.report.document.Picture;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.model.Reports;
import org.tamyeez.report.style.ColourRole;
import org.tamyeez.report.style.HouseStyle;
import org.tamyeez.report.style.HouseStyle.CoverKind;
import org.tamyeez.report.style.HouseStyle.FontFiles;
import org.tamyeez.report.words.CalendarChoice;
import org.tamyeez.report.words.Digits;

/** What a PDF has besides its text. */
class PdfFormatTest {

	private static final Locale ARABIC = new Locale("ar");

	private static PDDocument open(ReportDocument document) throws IOException {
		return Loader.loadPDF(PdfPages.write(document));
	}

	@ParameterizedTest
	@FieldSource("org.tamyeez.report.SampleDocuments#LANGUAGES")
	void sameReportGivesSameBytes(Locale language) throws IOException {
		assertArrayEquals(PdfPages.write(SampleDocuments.hardTexts(language)),
				PdfPages.write(SampleDocuments.hardTexts(language)));
	}

	@Test
	void anotherReportHasAnotherIdentity() throws IOException {
		try (PDDocument one = open(SampleDocuments.everyBlock(ARABIC));
				PDDocument other = open(SampleDocuments.draft(ARABIC))) {
			assertFalse(one.getDocument().getDocumentID().toString().equals(other.getDocument().getDocumentID().toString()));
		}
	}

	@Test
	void describesItself() throws IOException {
		try (PDDocument pdf = open(SampleDocuments.everyBlock(ARABIC))) {
			assertEquals("إطلاق متجر «نخلة» الإلكتروني للتمور الفاخرة", pdf.getDocumentInformation().getTitle());
			assertEquals("سارة العتيبي", pdf.getDocumentInformation().getAuthor());
			assertEquals(2026, pdf.getDocumentInformation().getCreationDate().get(Calendar.YEAR));
			assertEquals("ar", pdf.getDocumentCatalog().getLanguage());
			assertEquals("R2L", pdf.getDocumentCatalog().getViewerPreferences().getReadingDirection());
		}
	}

	@Test
	void sectionsAndTheirPartsHaveBookmarks() throws IOException {
		List<String> titles = new ArrayList<>();
		try (PDDocument pdf = open(SampleDocuments.everyBlock(Locale.ENGLISH))) {
			for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
				titles.add(item.getTitle());
				item.children().forEach(part -> titles.add("  " + part.getTitle()));
			}
		}
		assertEquals(List.of("Executive summary", "  What comes next", "Who we talk to", "Goals", "Channels and budget",
				"Follow-up", "  After the second quarter", "Findings and recommendations"), titles);
	}

	@Test
	void contentsLeadToTheirSections() throws IOException {
		ReportDocument document = SampleDocuments.everyBlock(Locale.ENGLISH);
		PdfPages pages = PdfPages.of(document);
		try (PDDocument pdf = open(document)) {
			List<PDAnnotationLink> links = links(pdf.getPage(1));
			PDPageDestination goals = (PDPageDestination) links.stream().filter(link -> "Goals".equals(link.getContents()))
					.findFirst().orElseThrow().getDestination();
			int page = goals.retrievePageNumber() + 1;
			assertTrue(pages.words(page).contains("Goals with their deadlines"), pages.words(page));
			assertTrue(pages.words(2).contains("4"), "The number of the page stands in the contents.");
		}
	}

	@Test
	void onlyHarmlessLinksLeadAnywhere() throws IOException {
		List<String> addresses = new ArrayList<>();
		try (PDDocument pdf = open(SampleDocuments.hardTexts(Locale.ENGLISH))) {
			for (PDPage page : pdf.getPages()) {
				for (PDAnnotationLink link : links(page)) {
					if (link.getAction() instanceof PDActionURI uri) {
						addresses.add(uri.getURI());
					}
				}
			}
		}
		assertEquals(List.of(SampleDocuments.LONG_ADDRESS, "https://nakhla.example/%D8%AA%D9%85%D9%88%D8%B1"),
				addresses.stream().distinct().toList());
	}

	private static List<PDAnnotationLink> links(PDPage page) throws IOException {
		return page.getAnnotations().stream().map(PDAnnotationLink.class::cast).toList();
	}

	@ParameterizedTest
	@FieldSource("org.tamyeez.report.SampleDocuments#LANGUAGES")
	void everyPageButTheCoverSaysItsNumber(Locale language) throws IOException {
		PdfPages pages = PdfPages.of(SampleDocuments.everyBlock(language));
		boolean arabic = "ar".equals(language.getLanguage());

		assertEquals("", pages.artifacts(1));
		for (int page = 2; page <= pages.count(); page++) {
			String number = arabic ? "صفحة " + page + " من " + pages.count() : "Page " + page + " of " + pages.count();
			assertTrue(pages.artifacts(page).endsWith(number), pages.artifacts(page));
		}
	}

	@Test
	void draftIsMarkedOnEveryPage() throws IOException {
		PdfPages pages = PdfPages.of(SampleDocuments.draft(ARABIC));

		for (int page = 1; page <= pages.count(); page++) {
			assertTrue(pages.artifacts(page).endsWith("مسودة"), pages.artifacts(page));
		}
	}

	@Test
	void emptyReportIsAPageWithItsTitle() throws IOException {
		PdfPages pages = PdfPages.of(SampleDocuments.empty(Locale.ENGLISH));

		assertEquals(1, pages.count());
		assertEquals("Launch of the “Nakhla” premium dates online store", pages.words());
	}

	@ParameterizedTest
	@EnumSource(CoverKind.class)
	void coverSaysTitleAndFacts(CoverKind kind) throws IOException {
		PdfPages pages = PdfPages.of(SampleDocuments.covered(Locale.ENGLISH, kind, Map.of()));

		String words = pages.words(1);
		assertTrue(words.contains("Launch of the “Nakhla”") && words.contains("Al-Waha Foods Company"), words);
		assertEquals(kind == CoverKind.NONE, words.contains("Executive summary"));
	}

	@Test
	void logoThatCannotBeDrawnIsNamed() throws IOException {
		assertTrue(PdfPages.of(withLogo("<svg")).words(1).startsWith("Al-Waha"));
	}

	@Test
	void logoOfVectorsIsDrawn() throws IOException {
		byte[] file = PdfPages.write(withLogo(
				"""
						<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><circle cx="15" cy="15" r="15" fill="#c2630a"/></svg>
						"""));

		assertFalse(PdfPages.of(file).words(1).startsWith("Al-Waha"));
		try (PDDocument pdf = Loader.loadPDF(file)) {
			PDResources resources = pdf.getPage(0).getResources();
			PDImageXObject logo = (PDImageXObject) resources.getXObject(resources.getXObjectNames().iterator().next());
			assertEquals(3, (double) logo.getWidth() / logo.getHeight(), 0.01);
			assertEquals(0xffc2630a, logo.getImage().getRGB(logo.getHeight() / 2, logo.getHeight() / 2));
		}
	}

	private static ReportDocument withLogo(String svg) {
		ReportDocument full = SampleDocuments.everyBlock(Locale.ENGLISH);
		Cover cover = full.cover().orElseThrow();
		Picture drawing = new Picture(svg.getBytes(StandardCharsets.UTF_8), "image/svg+xml", "Al-Waha");
		return new ReportDocument(full.title(), full.kind(), full.author(), full.client(), full.language(), full.date(),
				full.draft(), full.labels(),
				Optional.of(new Cover(cover.kicker(), cover.title(), cover.subtitle(), cover.facts(),
						Optional.of(drawing))),
				full.sections(), full.style());
	}

	@Test
	void pageNumbersHaveTheDigitsOfTheReport() throws IOException {
		ReportOptions arabic = new ReportOptions("client", Optional.of(new Locale("ar")), Digits.ARABIC,
				CalendarChoice.GREGORIAN, false, Optional.empty(), Reports.DAY);
		PdfPages pages = PdfPages.of(Written.bytes("pdf", Written.example("plans/leather-shop.mplan", arabic)));

		assertTrue(pages.artifacts(3).contains("صفحة ٣ من ١"), pages.artifacts(3));
		assertFalse(pages.words(2).matches(".*[0-9].*"), pages.words(2));
	}

	@Test
	void textOnTheHouseColourCanBeRead() throws IOException {
		Map<ColourRole, String> yellow = Map.of(ColourRole.PRIMARY, "#ffe14d");

		byte[] file = PdfPages.write(SampleDocuments.covered(Locale.ENGLISH, CoverKind.FULL, yellow));

		try (PDDocument pdf = Loader.loadPDF(file)) {
			String operators = new String(pdf.getPage(0).getContents().readAllBytes());
			assertTrue(operators.contains("0.122 0.161 0.2 rg"), "Dark letters on a light ground.");
			assertFalse(operators.contains("1 1 1 rg\n1 0 0 1"), "No white letters on a light ground.");
		}
	}

	@Test
	void fontThatIsNoneIsRefused() {
		FontFiles broken = new FontFiles("Broken", new byte[] { 1, 2, 3 }, new byte[0]);
		HouseStyle style = new HouseStyle("broken", Map.of(), Optional.of(broken), Optional.empty(), CoverKind.BAND, "", "",
				List.of(), HouseStyle.STANDARD.tables());

		assertThrows(IOException.class, () -> new PdfFormat().write(SampleDocuments.everyBlock(Locale.ENGLISH, style),
				OutputStream.nullOutputStream()));
	}

	@Test
	void fontsAreEmbeddedInPart() throws IOException {
		try (PDDocument pdf = open(SampleDocuments.everyBlock(ARABIC))) {
			List<String> names = new ArrayList<>();
			for (COSName name : pdf.getPage(2).getResources().getFontNames()) {
				names.add(pdf.getPage(2).getResources().getFont(name).getName());
			}
			assertTrue(names.stream().allMatch(name -> name.matches("[A-Z]{6}\\+.*")), names.toString());
		}
		assertTrue(PdfPages.write(SampleDocuments.everyBlock(ARABIC)).length < 150_000);
	}

	@Test
	void reportOfHundredsOfPagesIsWritten() throws IOException {
		byte[] file = PdfPages.write(SampleDocuments.large(ARABIC, 95));

		try (PDDocument pdf = Loader.loadPDF(file)) {
			assertTrue(pdf.getNumberOfPages() > 300, () -> Integer.toString(pdf.getNumberOfPages()));
		}
		assertTrue(Arrays.equals(new byte[] { '%', 'P', 'D', 'F' }, Arrays.copyOf(file, 4)));
	}
}
