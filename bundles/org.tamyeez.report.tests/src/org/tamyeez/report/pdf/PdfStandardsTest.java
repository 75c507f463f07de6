package org.tamyeez.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamyeez.report.SampleDocuments;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.style.HouseStyle.CoverKind;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Reports can be read aloud (PDF/UA-1) and kept in an archive (PDF/A-2a). */
class PdfStandardsTest {

	static Stream<Arguments> documents() {
		return SampleDocuments.LANGUAGES.stream().flatMap(language -> Stream.of(
				named("every block", language, SampleDocuments.everyBlock(language)),
				named("draft", language, SampleDocuments.draft(language)),
				named("hard texts", language, SampleDocuments.hardTexts(language)),
				named("empty", language, SampleDocuments.empty(language)),
				named("full cover", language, SampleDocuments.covered(language, CoverKind.FULL, Map.of())),
				named("no cover page", language, SampleDocuments.covered(language, CoverKind.NONE, Map.of()))));
	}

	private static Arguments named(String name, Locale language, ReportDocument document) {
		return Arguments.of(Named.of(name + ", " + language, document));
	}

	@ParameterizedTest
	@MethodSource("documents")
	void accessible(ReportDocument document) throws Exception {
		assertEquals(List.of(), Validation.problems(PdfPages.write(document), PDFAFlavour.PDFUA_1));
	}

	@ParameterizedTest
	@MethodSource("documents")
	void archivable(ReportDocument document) throws Exception {
		assertEquals(List.of(), Validation.problems(PdfPages.write(document), PDFAFlavour.PDFA_2_A));
	}

	@Test
	void whatIsMissingIsNoticed() throws Exception {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		try (PDDocument bare = new PDDocument()) {
			bare.addPage(new PDPage());
			bare.save(output);
		}

		assertNotEquals(List.of(), Validation.problems(output.toByteArray(), PDFAFlavour.PDFUA_1));
		assertNotEquals(List.of(), Validation.problems(output.toByteArray(), PDFAFlavour.PDFA_2_A));
	}
}
