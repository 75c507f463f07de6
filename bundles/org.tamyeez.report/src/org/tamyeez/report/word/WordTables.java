package org.tamyeez.report.word;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.tamyeez.report.document.Block.Cell;
import org.tamyeez.report.document.Block.Column;
import org.tamyeez.report.document.Block.ColumnKind;
import org.tamyeez.report.document.Block.Row;
import org.tamyeez.report.document.Block.Table;
import org.tamyeez.report.document.Card;
import org.tamyeez.report.document.Fact;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.document.Tile;
import org.tamyeez.report.document.Tone;
import org.tamyeez.report.style.ColourRole;
import org.tamyeez.report.style.HouseStyle.TableKind;

/** Native tables, mirrored where the document runs from the right. */
final class WordTables {

	private static final double FACT_NAME = 0.3;
	private static final int CARDS_IN_A_ROW = 2;
	/** The margins within cards, and within the area of a cover, in twentieths of a point. */
	private static final int CARD_MARGIN = 160;
	private static final int COVER_MARGIN = 320;

	private final XWPFDocument file;
	private final ReportDocument document;
	private final WordText texts;
	private final WordColumns columns;

	WordTables(XWPFDocument file, ReportDocument document) throws IOException {
		this.file = file;
		this.document = document;
		texts = new WordText(document);
		columns = new WordColumns(document);
	}

	void table(Table table) {
		int rows = 1 + table.rows().size() + (table.total().isPresent() ? 1 : 0);
		WordColumns.Setting setting = columns.of(table);
		WordText sized = texts.sized(setting.size());
		XWPFTable target = create(rows, setting.shares(), true);
		target.getRow(0).setRepeatHeader(true);
		target.getRow(0).setCantSplitRow(true);
		for (int i = 0; i < table.columns().size(); i++) {
			header(table.columns().get(i), target.getRow(0).getCell(i), sized);
		}
		for (int i = 0; i < table.rows().size(); i++) {
			row(table.rows().get(i), table.columns(), target.getRow(i + 1), false, sized);
		}
		// A header alone at the foot of a page would look forlorn, and so would a single row.
		keep(target.getRow(0));
		if (table.rows().size() > 1) {
			keep(target.getRow(1));
		}
		table.total().ifPresent(total -> row(total, table.columns(), target.getRow(rows - 1), true, sized));
		after();
	}

	/** Keeps a row on the page of the next one. */
	private static void keep(XWPFTableRow row) {
		row.getTableCells().forEach(cell -> cell.getParagraphs().forEach(paragraph -> paragraph.setKeepNext(true)));
	}

	private static void header(Column column, XWPFTableCell cell, WordText sized) {
		XWPFParagraph paragraph = first(cell, "TableText");
		align(paragraph, column.kind());
		sized.write(RichText.strong(column.title()), paragraph, Optional.of(ColourRole.BACKGROUND));
	}

	private void row(Row row, List<Column> kinds, XWPFTableRow target, boolean total, WordText sized) {
		// A row that is longer than a page has to be split somewhere; Word keeps all others whole when asked to.
		target.setCantSplitRow(row.cells().stream().mapToInt(WordTables::length).max().orElse(0) < 1500);
		for (int i = 0; i < kinds.size(); i++) {
			XWPFTableCell cell = target.getCell(i);
			if (total) {
				cell.setColor(WordStyles.colour(document, ColourRole.SURFACE));
			}
			cell(row.cells().get(i), kinds.get(i).kind(), cell, total, sized);
		}
	}

	private static int length(Cell cell) {
		return cell.paragraphs().stream().mapToInt(text -> text.plain().length()).sum();
	}

	private static void cell(Cell cell, ColumnKind kind, XWPFTableCell target, boolean total, WordText sized) {
		for (int i = 0; i < cell.paragraphs().size(); i++) {
			XWPFParagraph paragraph = i == 0 ? first(target, "TableText") : next(target, "TableText");
			align(paragraph, kind);
			RichText text = cell.paragraphs().get(i);
			boolean strong = i == 0
					&& (total || kind == ColumnKind.NAME || cell.tone() != Tone.PLAIN && cell.tone() != Tone.MUTED);
			RichText shown = strong ? bold(text) : text;
			sized.write(i == 0 ? ToneWords.signed(shown, cell.tone()) : shown, paragraph,
					i == 0 ? ToneWords.colour(cell.tone()) : Optional.empty());
		}
		if (cell.paragraphs().isEmpty()) {
			first(target, "TableText");
		}
	}

	private static RichText bold(RichText text) {
		return new RichText(text.spans().stream().map(span -> span.emphasis() == RichText.Emphasis.NONE
				? new RichText.Span(span.text(), RichText.Emphasis.STRONG, span.link(), span.direction())
				: span).toList());
	}

	/** Names with their values, without lines and header. */
	void facts(List<Fact> facts) {
		if (facts.isEmpty()) {
			return;
		}
		XWPFTable target = create(facts.size(), new double[] { FACT_NAME, 1 - FACT_NAME }, false);
		for (int i = 0; i < facts.size(); i++) {
			XWPFTableRow row = target.getRow(i);
			row.setCantSplitRow(true);
			texts.write(RichText.muted(facts.get(i).name()), first(row.getCell(0), "TableText"));
			texts.write(facts.get(i).value(), first(row.getCell(1), "TableText"));
		}
		after();
	}

	void tiles(List<Tile> tiles) {
		double[] shares = tiles.stream().mapToDouble(tile -> 1.0 / tiles.size()).toArray();
		XWPFTable target = create(1, shares, false);
		target.getRow(0).setCantSplitRow(true);
		for (int i = 0; i < tiles.size(); i++) {
			Tile tile = tiles.get(i);
			XWPFTableCell cell = target.getRow(0).getCell(i);
			cell.setColor(WordStyles.colour(document, ColourRole.SURFACE));
			texts.write(ToneWords.signed(RichText.of(tile.value()), tile.tone()), first(cell, "TileValue"),
					ToneWords.colour(tile.tone()));
			texts.write(RichText.muted(tile.label()), next(cell, "TableText"));
		}
		after();
	}

	/** Things of equal rank beside each other; one that has nothing beside it over the whole width. */
	void cards(List<Card> cards) {
		int paired = cards.size() - cards.size() % CARDS_IN_A_ROW;
		if (paired > 0) {
			cards(cards.subList(0, paired), CARDS_IN_A_ROW);
		}
		if (paired < cards.size()) {
			cards(cards.subList(paired, cards.size()), 1);
		}
	}

	private void cards(List<Card> cards, int inARow) {
		double[] shares = new double[inARow];
		Arrays.fill(shares, 1.0 / inARow);
		XWPFTable target = create(cards.size() / inARow, shares, false);
		target.setCellMargins(100, CARD_MARGIN, 100, CARD_MARGIN);
		for (int i = 0; i < cards.size(); i++) {
			XWPFTableRow row = target.getRow(i / inARow);
			row.setCantSplitRow(true);
			XWPFTableCell cell = row.getCell(i % inARow);
			cell.setColor(WordStyles.colour(document, ColourRole.SURFACE));
			card(cards.get(i), cell);
		}
		target.setInsideVBorder(XWPFTable.XWPFBorderType.SINGLE, 24, 0, WordStyles.colour(document, ColourRole.BACKGROUND));
		target.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 24, 0, WordStyles.colour(document, ColourRole.BACKGROUND));
		after();
	}

	/** Names over their values, beside each other, where a whole line for each would take too much room. */
	void head(List<Fact> facts) {
		if (facts.isEmpty()) {
			return;
		}
		double[] shares = new double[facts.size()];
		Arrays.fill(shares, 1.0 / facts.size());
		XWPFTable target = create(1, shares, false);
		for (int i = 0; i < facts.size(); i++) {
			XWPFTableCell cell = target.getRow(0).getCell(i);
			texts.write(RichText.muted(facts.get(i).name()), first(cell, "TableText"));
			texts.write(facts.get(i).value(), next(cell, "TableText"));
		}
		after();
	}

	private void card(Card card, XWPFTableCell cell) {
		List<XWPFParagraph> open = new ArrayList<>(List.of(cell.getParagraphs().get(0)));
		if (!card.kicker().isBlank()) {
			texts.write(card.kicker(), fill(open, cell, "CardKicker"));
		}
		texts.write(card.title(), fill(open, cell, "CardTitle"));
		card.body().forEach(text -> texts.write(text, fill(open, cell, "TableText")));
		for (Fact fact : card.facts()) {
			XWPFParagraph paragraph = fill(open, cell, "TableText");
			texts.write(RichText.muted(fact.name() + ": ").then(fact.value()), paragraph);
		}
	}

	/** The paragraph that every cell begins with, and further ones once it is used. */
	private static XWPFParagraph fill(List<XWPFParagraph> open, XWPFTableCell cell, String style) {
		XWPFParagraph paragraph = open.isEmpty() ? cell.addParagraph() : open.remove(0);
		paragraph.setStyle(style);
		return paragraph;
	}

	/**
	 * A coloured area over the width of the text.
	 *
	 * @param height how high it is at least, in twentieths of a point; 0 for no more than its words need
	 */
	XWPFTableCell area(ColourRole colour, long height) {
		XWPFTable target = create(1, new double[] { 1 }, false);
		target.setCellMargins(COVER_MARGIN, COVER_MARGIN, COVER_MARGIN, COVER_MARGIN);
		if (height > 0) {
			target.getRow(0).setHeight((int) height);
		}
		XWPFTableCell cell = target.getRow(0).getCell(0);
		cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
		cell.setColor(WordStyles.colour(document, colour));
		return cell;
	}

	private XWPFTable create(int rows, double[] shares, boolean ruled) {
		XWPFTable table = file.createTable(rows, shares.length);
		boolean banded = ruled && document.style().tables() == TableKind.BANDED;
		table.setStyleID(ruled ? "PlanTable" : "TableNormal");
		CTTblPr properties = table.getCTTbl().getTblPr();
		if (properties.isSetTblBorders()) {
			properties.unsetTblBorders();
		}
		if (document.direction().isRightToLeft()) {
			properties.addNewBidiVisual();
		}
		properties.getTblW().setType(STTblWidth.DXA);
		properties.getTblW().setW(BigInteger.valueOf(WordPage.TEXT_WIDTH));
		properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
		look(properties.addNewTblLook(), ruled, banded);
		widths(table, shares);
		return table;
	}

	private static void look(CTTblLook look, boolean header, boolean banded) {
		look.setFirstRow(header ? STOnOff1.ON : STOnOff1.OFF);
		look.setFirstColumn(STOnOff1.OFF);
		look.setLastRow(STOnOff1.OFF);
		look.setLastColumn(STOnOff1.OFF);
		look.setNoHBand(banded ? STOnOff1.OFF : STOnOff1.ON);
		look.setNoVBand(STOnOff1.ON);
	}

	private static void widths(XWPFTable table, double[] shares) {
		CTTblGrid grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid()
				: table.getCTTbl().getTblGrid();
		while (grid.sizeOfGridColArray() > 0) {
			grid.removeGridCol(0);
		}
		for (int i = 0; i < shares.length; i++) {
			long width = Math.round(WordPage.TEXT_WIDTH * shares[i]);
			grid.addNewGridCol().setW(BigInteger.valueOf(width));
			for (XWPFTableRow row : table.getRows()) {
				row.getCell(i).setWidth(Long.toString(width));
			}
		}
	}

	/** Word needs something between two tables, else they become one. */
	private void after() {
		XWPFParagraph paragraph = file.createParagraph();
		paragraph.setStyle("Gap");
	}

	private static XWPFParagraph first(XWPFTableCell cell, String style) {
		XWPFParagraph paragraph = cell.getParagraphs().get(0);
		paragraph.setStyle(style);
		return paragraph;
	}

	private static XWPFParagraph next(XWPFTableCell cell, String style) {
		XWPFParagraph paragraph = cell.addParagraph();
		paragraph.setStyle(style);
		return paragraph;
	}

	/** Numbers stand at the end of their line, which Word calls right whatever the direction. */
	private static void align(XWPFParagraph paragraph, ColumnKind kind) {
		if (kind == ColumnKind.NUMBER) {
			CTPPr properties = paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr() : paragraph.getCTP().addNewPPr();
			properties.addNewJc().setVal(STJc.RIGHT);
		}
	}
}
