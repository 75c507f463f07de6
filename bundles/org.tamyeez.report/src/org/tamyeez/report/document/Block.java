package org.tamyeez.report.document;

import java.util.List;
import java.util.Optional;

import org.tamyeez.report.drawing.Drawing;

/** Something that stands on a page by itself. */
public sealed interface Block {

	/**
	 * A heading within a section.
	 *
	 * @param rank 2 for a part of a section, 3 for a part of that
	 * @param text the heading
	 */
	record Heading(int rank, String text) implements Block {
	}

	/**
	 * Running text.
	 *
	 * @param text the text
	 * @param lead whether it is the one that a hurried reader reads
	 */
	record Paragraph(RichText text, boolean lead) implements Block {

		/** An ordinary paragraph. */
		public Paragraph(RichText text) {
			this(text, false);
		}
	}

	/**
	 * Points of a list, in order.
	 *
	 * @param items the points
	 */
	record Bullets(List<RichText> items) implements Block {
	}

	/**
	 * Names with their values, below each other.
	 *
	 * @param facts the names and values
	 */
	record Facts(List<Fact> facts) implements Block {
	}

	/**
	 * Figures that are seen at a glance, side by side.
	 *
	 * @param tiles two to four figures
	 */
	record Tiles(List<Tile> tiles) implements Block {
	}

	/**
	 * Things of equal rank beside each other, such as market and audience. Where the page is too narrow, or they are too
	 * long, they stand below each other.
	 *
	 * @param cards the things; two stand in a row, or three where they are short
	 */
	record Cards(List<Card> cards) implements Block {
	}

	/**
	 * A note that stands out: a finding, a warning, an answer.
	 *
	 * @param title what it is about
	 * @param tone  how good or bad it is; its word stands in title or text too
	 * @param body  what it says
	 */
	record Callout(RichText title, Tone tone, List<RichText> body) implements Block {
	}

	/**
	 * A drawing. What it shows stands in a table beside it as well.
	 *
	 * @param drawing the drawing, with its text alternative
	 * @param caption the line below it
	 */
	record Figure(Drawing drawing, String caption) implements Block {
	}

	/**
	 * A table. Its header row is repeated on each page, and it is mirrored where the document runs from the right.
	 *
	 * @param caption what the table holds
	 * @param columns the columns, in reading order
	 * @param rows    the rows
	 * @param total   the sum below them
	 */
	record Table(String caption, List<Column> columns, List<Row> rows, Optional<Row> total) implements Block {

		/** A table without a sum. */
		public Table(String caption, List<Column> columns, List<Row> rows) {
			this(caption, columns, rows, Optional.empty());
		}
	}

	/**
	 * A column of a table.
	 *
	 * @param title  its heading; empty for a column that needs none
	 * @param kind   what stands in it
	 * @param weight how wide it is beside the others, 1 for an ordinary one
	 */
	record Column(String title, ColumnKind kind, double weight) {

		/** A column of ordinary width. */
		public Column(String title, ColumnKind kind) {
			this(title, kind, 1);
		}
	}

	/** What a column holds, which says how it is set. */
	enum ColumnKind {
		/** The name of the row. */
		NAME,
		/** Text, from the start of the line. */
		TEXT,
		/** Short text or a date, which is not broken. */
		SHORT,
		/** Numbers, at the end of the line, which are not broken. */
		NUMBER
	}

	/**
	 * A row of a table.
	 *
	 * @param cells as many as there are columns
	 */
	record Row(List<Cell> cells) {
	}

	/**
	 * A cell of a table.
	 *
	 * @param paragraphs its text; an empty list leaves it empty
	 * @param tone       how good or bad what it says is
	 */
	record Cell(List<RichText> paragraphs, Tone tone) {

		/** A cell with one paragraph. */
		public Cell(RichText text) {
			this(List.of(text), Tone.PLAIN);
		}

		/** A cell with plain text. */
		public static Cell of(String text) {
			return new Cell(RichText.of(text));
		}
	}
}
