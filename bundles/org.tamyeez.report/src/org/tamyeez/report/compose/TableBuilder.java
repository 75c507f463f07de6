package org.tamyeez.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Block.Cell;
import org.tamyeez.report.document.Block.Column;
import org.tamyeez.report.document.Block.ColumnKind;
import org.tamyeez.report.document.Block.Row;
import org.tamyeez.report.document.Block.Table;

/** Builds a table, and leaves out the columns that have nothing to tell. */
final class TableBuilder {

	private final Composing composing;
	private final String caption;
	private final List<Column> columns = new ArrayList<>();
	private final List<List<Cell>> rows = new ArrayList<>();
	private Optional<List<Cell>> total = Optional.empty();

	/** A table whose caption is the label of a key. */
	TableBuilder(Composing composing, String caption, Object... arguments) {
		this.composing = composing;
		this.caption = composing.label(caption, arguments);
	}

	/** Adds a column of ordinary width. */
	TableBuilder column(String key, ColumnKind kind) {
		return column(key, kind, 1);
	}

	/** Adds a column that is so many times as wide as others. */
	TableBuilder column(String key, ColumnKind kind, double weight) {
		columns.add(new Column(composing.label("column." + key), kind, weight));
		return this;
	}

	/** Adds a row, with a cell for each column. */
	TableBuilder row(Cell... cells) {
		rows.add(List.of(cells));
		return this;
	}

	/** Sets the row of sums. */
	TableBuilder total(Cell... cells) {
		total = Optional.of(List.of(cells));
		return this;
	}

	/** The table; nothing where it has no rows. */
	Stream<Block> build() {
		if (rows.isEmpty()) {
			return Stream.empty();
		}
		int[] used = IntStream.range(0, columns.size()).filter(this::hasValues).toArray();
		return Stream.of(new Table(caption, IntStream.of(used).mapToObj(columns::get).toList(),
				rows.stream().map(cells -> row(cells, used)).toList(), total.map(cells -> row(cells, used))));
	}

	private boolean hasValues(int column) {
		return rows.stream().anyMatch(cells -> !cells.get(column).paragraphs().isEmpty());
	}

	private static Row row(List<Cell> cells, int[] columns) {
		return new Row(IntStream.of(columns).mapToObj(cells::get).toList());
	}
}
