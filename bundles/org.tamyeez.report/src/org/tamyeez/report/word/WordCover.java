package org.tamyeez.report.word;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.tamyeez.report.document.Cover;
import org.tamyeez.report.document.Fact;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.style.ColourRole;
import org.tamyeez.report.style.HouseStyle.CoverKind;

/** What stands before the sections: logo, title and facts, on the page or on a coloured ground. */
final class WordCover {

	/** Nearly as high as the text of a page: what follows has to stand below it. */
	private static final long FULL_HEIGHT = 12_400;

	private final XWPFDocument file;
	private final ReportDocument document;
	private final WordText texts;
	private final WordTables tables;
	private final WordFigures figures;

	WordCover(XWPFDocument file, ReportDocument document, WordTables tables, WordFigures figures) {
		this.file = file;
		this.document = document;
		this.tables = tables;
		this.figures = figures;
		texts = new WordText(document);
	}

	void write() throws IOException {
		if (document.cover().isEmpty()) {
			words(this::paragraph, document.kind(), Optional.empty(), Optional.empty());
			return;
		}
		Cover cover = document.cover().get();
		if (cover.logo().isPresent()) {
			figures.logo(cover.logo().get(), file, paragraph("Normal"));
		}
		CoverKind kind = document.style().cover();
		boolean ground = kind == CoverKind.BAND || kind == CoverKind.FULL;
		if (!ground) {
			words(this::paragraph, cover.kicker(), cover.subtitle(), Optional.empty());
			if (kind == CoverKind.NONE) {
				tables.head(cover.facts());
			} else {
				tables.facts(cover.facts());
			}
			return;
		}
		boolean full = kind == CoverKind.FULL;
		Cell cell = new Cell(tables.area(ColourRole.PRIMARY, full ? FULL_HEIGHT : 0));
		words(cell::paragraph, cover.kicker(), cover.subtitle(), Optional.of(ColourRole.BACKGROUND));
		if (full) {
			cover.facts().forEach(fact -> fact(fact, cell));
			paragraph("Gap").createRun().addBreak(BreakType.PAGE);
		} else {
			paragraph("Gap");
			tables.facts(cover.facts());
		}
	}

	private void fact(Fact fact, Cell cell) {
		texts.write(RichText.of(fact.name() + ": ").then(fact.value()), cell.paragraph("Normal"),
				Optional.of(ColourRole.BACKGROUND));
	}

	private void words(Function<String, XWPFParagraph> paragraphs, String kicker, Optional<String> subtitle,
			Optional<ColourRole> ink) {
		texts.write(RichText.of(kicker), paragraphs.apply("Kicker"), ink);
		texts.write(RichText.of(document.title()), aligned(document.title(), paragraphs.apply("Title")), ink);
		subtitle.ifPresent(text -> texts.write(RichText.of(text), aligned(text, paragraphs.apply("Subtitle")), ink));
	}

	/** A title in the other language stands on the same side as all else. */
	private XWPFParagraph aligned(String text, XWPFParagraph paragraph) {
		if (RichText.of(text).direction(document.direction()) != document.direction()) {
			paragraph.setAlignment(ParagraphAlignment.RIGHT);
		}
		return paragraph;
	}

	private XWPFParagraph paragraph(String style) {
		XWPFParagraph paragraph = file.createParagraph();
		paragraph.setStyle(style);
		return paragraph;
	}

	/** A cell that is filled paragraph by paragraph. */
	private static final class Cell {
		private final XWPFTableCell cell;
		private boolean begun;

		Cell(XWPFTableCell cell) {
			this.cell = cell;
		}

		XWPFParagraph paragraph(String style) {
			XWPFParagraph paragraph = begun ? cell.addParagraph() : cell.getParagraphs().get(0);
			begun = true;
			paragraph.setStyle(style);
			return paragraph;
		}
	}
}
