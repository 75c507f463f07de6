package org.tamyeez.report.word;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.document.Section;
import org.tamyeez.report.style.ColourRole;
import org.tamyeez.report.style.HouseStyle.CoverKind;

/** The text of a document, block by block. */
final class WordBody {

	private final XWPFDocument file;
	private final ReportDocument document;
	private final WordText texts;
	private final WordTables tables;
	private final WordFigures figures;
	private final WordCover cover;
	private int bookmarks;
	private String lastHeading = "";

	WordBody(XWPFDocument file, ReportDocument document) throws IOException {
		this.file = file;
		this.document = document;
		texts = new WordText(document);
		tables = new WordTables(file, document);
		figures = new WordFigures(document);
		cover = new WordCover(file, document, tables, figures);
	}

	void write() throws IOException {
		cover.write();
		if (document.cover().isPresent() && document.sections().size() > 2 && !document.onePage()) {
			contents();
		}
		for (Section section : document.sections()) {
			heading(section);
			for (Block block : section.blocks()) {
				block(block);
			}
		}
	}

	/** A table of contents with the sections in it already; Word brings it up to date when somebody asks for it. */
	private void contents() {
		texts.write(document.labels().contents(), paragraph("TOCHeading"));
		for (int i = 0; i < document.sections().size(); i++) {
			Section section = document.sections().get(i);
			XWPFParagraph paragraph = paragraph("TOC1");
			if (i == 0) {
				WordPage.begin("TOC \\o \"1-1\" \\n \\h", paragraph);
			}
			texts.write(RichText.link(section.title(), "#" + section.id()), paragraph);
			if (i == document.sections().size() - 1) {
				WordPage.end(paragraph);
			}
		}
		if (document.style().cover() != CoverKind.NONE) {
			paragraph("Gap").createRun().addBreak(BreakType.PAGE);
		}
	}

	private void heading(Section section) {
		XWPFParagraph paragraph = paragraph("Heading1");
		CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
		start.setName(WordText.bookmark(section.id()));
		start.setId(BigInteger.valueOf(++bookmarks));
		lastHeading = section.title();
		texts.write(section.title(), paragraph);
		paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks));
	}

	private void block(Block block) throws IOException {
		if (block instanceof Block.Heading heading) {
			lastHeading = heading.text();
			texts.write(heading.text(), paragraph("Heading" + heading.rank()));
		} else if (block instanceof Block.Paragraph text) {
			texts.write(text.text(), paragraph(text.lead() ? "Lead" : "Normal"));
		} else if (block instanceof Block.Bullets bullets) {
			bullets.items().forEach(item -> texts.write(item, paragraph("ListBullet")));
		} else if (block instanceof Block.Facts facts) {
			tables.facts(facts.facts());
		} else if (block instanceof Block.Tiles tiles) {
			tables.tiles(tiles.tiles());
		} else if (block instanceof Block.Cards cards) {
			tables.cards(cards.cards());
		} else if (block instanceof Block.Callout callout) {
			callout(callout);
		} else if (block instanceof Block.Figure figure) {
			figure(figure);
		} else if (block instanceof Block.Table table) {
			caption(table);
			tables.table(table);
		}
	}

	/** What a table holds, unless the heading above it says the same. */
	private void caption(Block.Table table) {
		if (!table.caption().isBlank() && !table.caption().equals(lastHeading)) {
			texts.write(RichText.muted(table.caption()), paragraph("TableCaption"));
		}
	}

	private void callout(Block.Callout callout) {
		XWPFParagraph title = paragraph("Callout");
		title.setKeepNext(true);
		title.setSpacingBefore(120);
		texts.write(ToneWords.signed(callout.title(), callout.tone()), title, ToneWords.colour(callout.tone()));
		callout.body().forEach(text -> texts.write(text, paragraph("Callout")));
	}

	private void figure(Block.Figure figure) throws IOException {
		XWPFParagraph paragraph = paragraph("Normal");
		paragraph.setKeepNext(true);
		figures.draw(figure.drawing(), file, paragraph);
		texts.write(RichText.of(figure.caption()), paragraph("Caption"), Optional.of(ColourRole.MUTED));
	}

	private XWPFParagraph paragraph(String style) {
		XWPFParagraph paragraph = file.createParagraph();
		paragraph.setStyle(style);
		return paragraph;
	}
}
