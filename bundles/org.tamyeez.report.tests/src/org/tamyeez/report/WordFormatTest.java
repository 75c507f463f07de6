package org.tamyeez.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Section;

class WordFormatTest {

	private static XWPFDocument read(ReportContent content) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(Written.bytes("docx", content)));
	}

	@Test
	void sectionsAreHeadingsThatWordKnows() throws IOException {
		ReportContent content = Written.example("plans/telecom.mplan", Written.usual());
		try (XWPFDocument document = read(content)) {
			assertEquals(content.document().sections().stream().map(Section::title).toList(),
					document.getParagraphs().stream()
							.filter(paragraph -> "Heading1".equals(paragraph.getStyle())).map(XWPFParagraph::getText)
							.toList());
			assertNotNull(document.getStyles().getStyle("Heading1"));
		}
	}

	@Test
	void tablesAreNativeAndTheirHeadersAreRepeated() throws IOException {
		ReportContent content = Written.example("plans/telecom.mplan", Written.usual());
		long tables = content.document().sections().stream().flatMap(section -> section.blocks().stream())
				.filter(Block.Table.class::isInstance).count();
		try (XWPFDocument document = read(content)) {
			List<XWPFTable> ruled = document.getTables().stream().filter(table -> "PlanTable".equals(table.getStyleID()))
					.toList();
			assertEquals(tables, ruled.size());
			assertTrue(ruled.stream().allMatch(table -> table.getRow(0).isRepeatHeader()));
		}
	}

	@Test
	void tablesOfAnArabicReportAreMirrored() throws IOException {
		try (XWPFDocument document = read(Written.example("plans/bookshop.mplan", Written.usual()))) {
			assertTrue(document.getTables().stream().allMatch(table -> table.getCTTbl().getTblPr().isSetBidiVisual()));
			assertTrue(document.getDocument().getBody().getSectPr().isSetBidi());
		}
	}

	@Test
	void everyDrawingIsThereAsVectorsAndAsPointsAndTellsWhatItShows() throws IOException {
		try (XWPFDocument document = read(Written.example("plans/telecom.mplan", Written.usual()))) {
			List<String> endings = document.getAllPictures().stream().map(XWPFPictureData::suggestFileExtension).toList();
			assertEquals(4, endings.stream().filter("png"::equals).count());
			assertEquals(4, endings.stream().filter("svg"::equals).count());
			String xml = document.getDocument().xmlText();
			assertFalse(xml.contains("descr=\"\""), "a picture without words");
		}
	}

	@Test
	void aDraftIsMarkedOnEachPage() throws IOException {
		String plan = "plan P \"Spring\" { status %s audience City { group People } }";
		try (XWPFDocument draft = read(Written.of(plan.formatted("draft"), Written.usual()));
				XWPFDocument done = read(Written.of(plan.formatted("approved"), Written.usual()))) {
			assertTrue(draft.getHeaderList().get(0)._getHdrFtr().xmlText().contains("string=\"Draft\""));
			assertTrue(done.getHeaderList().isEmpty());
		}
	}

	@Test
	void anEnglishSentenceInAnArabicReportSaysSo() throws IOException {
		ReportContent content = Written.of("""
				plan P "خطة" { report in ar crisis { risk "A buyer films a torn strap" risk "شريط ممزق" } }
				""", Written.usual());
		try (XWPFDocument document = read(content)) {
			XWPFTable risks = document.getTables().stream().filter(table -> table.getText().contains("torn")).findFirst()
					.orElseThrow();
			assertEquals(false, risks.getRow(1).getCell(0).getParagraphs().get(0).getCTP().getPPr().getBidi().getVal());
			assertFalse(risks.getRow(2).getCell(0).getParagraphs().get(0).getCTP().getPPr().isSetBidi());
		}
	}

	@Test
	void aReportOfOnePageHasNoContents() throws IOException {
		try (XWPFDocument document = read(Written.example("plans/telecom.mplan", Written.forProfile("board")))) {
			assertTrue(document.getParagraphs().stream().noneMatch(paragraph -> "TOC1".equals(paragraph.getStyle())));
		}
	}
}
