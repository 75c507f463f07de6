package org.tamyeez.report.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.tamyeez.report.document.Block.Cell;
import org.tamyeez.report.document.Block.Column;
import org.tamyeez.report.document.Block.ColumnKind;
import org.tamyeez.report.document.Block.Row;
import org.tamyeez.report.document.Block.Table;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.document.Tone;
import org.tamyeez.report.font.ColumnWidths;
import org.tamyeez.report.font.ColumnWidths.Need;
import org.tamyeez.report.pdf.file.Marking;
import org.tamyeez.report.pdf.file.Tag;
import org.tamyeez.report.pdf.text.Line;
import org.tamyeez.report.pdf.text.LineSetter.Extent;

/** Sets the cells of a table, in letters in which its columns have enough room. */
final class CellSetter {

	private static final double[] SIZES = { 9, 8.5, 8, 7.5, 7, 6.5 };
	private static final double HEADER = 0.95;
	/** Text in a column that is narrower is hard to read. */
	private static final double COMFORT = 72;
	/** Rather than in smaller letters than these, text stands in narrow columns. */
	private static final double SMALLEST_FOR_COMFORT = 8;
	private static final double MARGIN = 5.5;
	/** How much smaller the margin of a cell is for each point by which its letters are smaller. */
	private static final double MARGIN_STEP = 1.2;
	private static final double PARAGRAPH_GAP = 3;
	/** A column never asks for more than this part of the table, however long its words are. */
	private static final double LARGEST = 0.4;

	private final Layout layout;
	private final List<Column> columns;
	private final Look look;
	private final double[] widths;

	private CellSetter(Layout layout, List<Column> columns, Look look, double[] widths) {
		this.layout = layout;
		this.columns = columns;
		this.look = look;
		this.widths = widths;
	}

	/** Sets the cells of a table in the largest letters in which no word has to be broken. */
	static CellSetter fitting(Layout layout, Table table) {
		double width = layout.area().width();
		Look look = layout.type().cell();
		Need[] needs = needs(layout, table, look, COMFORT);
		for (int i = 1; i < SIZES.length && !ColumnWidths.suffices(needs, width); i++) {
			look = layout.type().cell().at(SIZES[i]);
			needs = needs(layout, table, look, SIZES[i] < SMALLEST_FOR_COMFORT ? 0 : COMFORT);
		}
		return new CellSetter(layout, table.columns(), look, ColumnWidths.share(needs, width));
	}

	private static Need[] needs(Layout layout, Table table, Look look, double comfort) {
		Need[] needs = new Need[table.columns().size()];
		for (int i = 0; i < needs.length; i++) {
			needs[i] = need(layout, table, i, look, comfort);
		}
		return needs;
	}

	private static Need need(Layout layout, Table table, int index, Look look, double comfort) {
		Column column = table.columns().get(index);
		Extent title = layout.extent(RichText.of(column.title()), header(look));
		double whole = 0;
		double word = 0;
		for (Row row : table.rows()) {
			Extent extent = extent(layout, cell(row, index), own(column, look, false));
			whole = Math.max(whole, extent.whole());
			word = Math.max(word, extent.word());
		}
		if (table.total().isPresent()) {
			Extent extent = extent(layout, cell(table.total().get(), index), look.heavy());
			whole = Math.max(whole, extent.whole());
			word = Math.max(word, extent.word());
		}
		boolean unbroken = column.kind() == ColumnKind.SHORT || column.kind() == ColumnKind.NUMBER;
		double least = Math.max(title.word(), unbroken ? whole : Math.max(word, Math.min(whole, comfort)));
		return new Need(Math.min(least, layout.area().width() * LARGEST) + 2 * margin(look),
				Math.max(title.whole(), whole) + 2 * margin(look), Math.max(column.weight(), 0.01),
				Math.max(column.weight(), 0.01) * (unbroken ? 1 : 2));
	}

	private static Extent extent(Layout layout, Cell cell, Look look) {
		double whole = 0;
		double word = 0;
		double sign = cell.tone() == Tone.PLAIN ? 0 : ToneSign.ROOM;
		for (RichText paragraph : cell.paragraphs()) {
			Extent extent = layout.extent(paragraph, cell.tone() == Tone.PLAIN ? look : look.heavy());
			whole = Math.max(whole, extent.whole() + sign);
			word = Math.max(word, extent.word() + sign);
		}
		return new Extent(whole, word);
	}

	private static Cell cell(Row row, int index) {
		return index < row.cells().size() ? row.cells().get(index) : new Cell(List.of(), Tone.PLAIN);
	}

	private static double margin(Look look) {
		return MARGIN - (SIZES[0] - look.style().size()) * MARGIN_STEP;
	}

	private static Look header(Look look) {
		return look.at(look.style().size() * HEADER).heavy();
	}

	private static Look own(Column column, Look look, boolean total) {
		return total || column.kind() == ColumnKind.NAME ? look.heavy() : look;
	}

	/** The room for the text of a column. */
	Box box(int index) {
		return layout.area().part(Arrays.stream(widths, 0, index).sum(), widths[index]).inside(margin(look));
	}

	/** The titles of the columns, which stand at the foot of their row. */
	List<List<Slice>> header(Marking marking, String colour) {
		Look titles = header(look).in(colour);
		List<List<Slice>> cells = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			Marking own = marking instanceof Tag row ? row.child("TH").scope(Tag.Scope.COLUMN) : marking;
			cells.add(layout.block(RichText.of(columns.get(i).title()), titles, box(i), alignment(i), own).slices());
		}
		double height = cells.stream().mapToDouble(Slice::height).max().orElse(0);
		return cells.stream().map(cell -> lowered(cell, height)).toList();
	}

	private static List<Slice> lowered(List<Slice> cell, double height) {
		List<Slice> lowered = new ArrayList<>();
		lowered.add(Slice.gap(height - Slice.height(cell)));
		lowered.addAll(cell);
		return lowered;
	}

	/** The cells of a row. */
	List<List<Slice>> row(Row row, Tag tag, boolean total) {
		List<List<Slice>> cells = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			boolean names = columns.get(i).kind() == ColumnKind.NAME;
			Tag own = names ? tag.child("TH").scope(Tag.Scope.ROW) : tag.child("TD");
			cells.add(cell(cell(row, i), i, own, total));
		}
		return cells;
	}

	private List<Slice> cell(Cell cell, int index, Tag tag, boolean total) {
		boolean plain = cell.tone() == Tone.PLAIN;
		String colour = layout.type().colour(cell.tone());
		Look own = own(columns.get(index), look, total);
		Look words = plain ? own : own.heavy().in(colour);
		Box box = box(index);
		Box room = plain ? box : layout.area().after(box, ToneSign.ROOM);
		Box sign = box;
		List<Slice> slices = new ArrayList<>();
		for (RichText paragraph : cell.paragraphs()) {
			Tag part = cell.paragraphs().size() == 1 ? tag : tag.child("P");
			TextBlock block = layout.block(paragraph, words, room, alignment(index), part);
			if (slices.isEmpty() && isNumber(index)) {
				double used = block.lines().stream().mapToDouble(Line::width).findFirst().orElse(0);
				sign = layout.area().after(box, Math.max(0, box.width() - used - ToneSign.ROOM));
			}
			slices.addAll(TextSetter.spaced(block.slices(), PARAGRAPH_GAP));
		}
		Box place = sign;
		if (!plain && !slices.isEmpty()) {
			slices.set(0,
					slices.get(0).with((canvas, top) -> ToneSign.paint(canvas, cell.tone(), colour, layout.area(), place,
							top + words.leading() / 2)));
		}
		return slices;
	}

	private boolean isNumber(int index) {
		return columns.get(index).kind() == ColumnKind.NUMBER;
	}

	private Alignment alignment(int index) {
		return isNumber(index) ? layout.area().end() : layout.area().start();
	}
}
