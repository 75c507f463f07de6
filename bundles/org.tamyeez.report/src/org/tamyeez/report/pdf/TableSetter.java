package org.tamyeez.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Block.Row;
import org.tamyeez.report.document.Block.Table;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.pdf.file.Artifact;
import org.tamyeez.report.pdf.file.Marking;
import org.tamyeez.report.pdf.file.Tag;
import org.tamyeez.report.style.ColourRole;
import org.tamyeez.report.style.HouseStyle.TableKind;

/** Sets tables: the header on each page, rows that are broken only where they must be, and the sum below them. */
final class TableSetter {

	private static final double GAP = 12;
	private static final double PADDING = 4.5;
	private static final double HAIRLINE = 0.6;
	private static final double STRIPE = 0.6;
	/** A table of so few rows stands on one page, if it is lower than this part of it. */
	private static final int FEW_ROWS = 8;
	private static final double WHOLE = 0.3;

	private final Layout layout;
	private final Flow flow;

	TableSetter(Layout layout, Flow flow) {
		this.layout = layout;
		this.flow = flow;
	}

	/**
	 * Sets a table.
	 *
	 * @param heading the heading above it; a caption that says the same is left out
	 */
	void table(Table table, String heading, Tag parent) throws IOException {
		if (table.columns().isEmpty()) {
			return;
		}
		CellSetter cells = CellSetter.fitting(layout, table);
		Tag tag = parent.child("Table");
		double gap = GAP;
		if (!table.caption().isBlank() && !table.caption().equals(heading)) {
			for (Slice line : caption(table.caption(), tag)) {
				flow.add(line.keptWithNext().after(gap));
				gap = 0;
			}
			gap = 4;
		}
		if (table.columns().stream().allMatch(column -> column.title().isBlank())) {
			rows(table, cells, tag, Slice.gap(0));
			return;
		}
		Slice head = header(cells, tag.child("THead").child("TR"));
		flow.add(head.after(gap).keptWithNext(!table.rows().isEmpty() || table.total().isPresent()));
		rows(table, cells, tag, header(cells, Artifact.REPEATED));
	}

	private List<Slice> caption(String caption, Tag table) {
		Look look = layout.type().small().heavy();
		return layout.block(caption, look, layout.area().box(), table.child("Caption")).slices();
	}

	private Slice header(CellSetter cells, Marking marking) {
		String ground = layout.colours().of(ColourRole.PRIMARY);
		Box box = layout.area().box();
		Frame fill = (canvas, top, bottom) -> canvas.mark(Artifact.LAYOUT).area(box.x(), top, box.width(), bottom - top,
				ground);
		return new Columns(cells.header(marking, layout.colours().on(ground)), PADDING, fill, Optional.empty()).slice();
	}

	private void rows(Table table, CellSetter cells, Tag tag, Slice head) throws IOException {
		boolean banded = layout.document().style().tables() == TableKind.BANDED;
		Tag body = tag.child("TBody");
		List<Slice> waiting = new ArrayList<>();
		for (int i = 0; i < table.rows().size(); i++) {
			// A single row below the header would look as if it were all.
			waiting.add(row(table.rows().get(i), cells, body.child("TR"), banded && i % 2 == 1).under(head)
					.keptWithNext(i == 0 && table.rows().size() > 1));
			if (waiting.size() > FEW_ROWS) {
				flow.add(waiting.remove(0));
			}
		}
		if (table.total().isPresent()) {
			waiting.add(total(table.total().get(), cells, tag.child("TFoot").child("TR")).under(head));
		}
		boolean whole = table.rows().size() <= FEW_ROWS && Slice.height(waiting) < layout.area().height() * WHOLE;
		for (int i = 0; i < waiting.size(); i++) {
			flow.add(waiting.get(i).keptWithNext(
					whole && i < waiting.size() - 1 || i == waiting.size() - 2
							|| waiting.get(i).keep() && i < waiting.size() - 1));
		}
	}

	private Slice row(Block.Row row, CellSetter cells, Tag tag, boolean striped) {
		Box box = layout.area().box();
		String stripe = Colours.mix(layout.colours().of(ColourRole.SURFACE), layout.colours().of(ColourRole.BACKGROUND),
				STRIPE);
		Frame ground = (canvas, top, bottom) -> {
			canvas.mark(Artifact.LAYOUT);
			if (striped) {
				canvas.area(box.x(), top, box.width(), bottom - top, stripe);
			}
			canvas.area(box.x(), bottom - HAIRLINE, box.width(), HAIRLINE, layout.colours().of(ColourRole.LINE));
		};
		return new Columns(cells.row(row, tag, false), PADDING, ground, Optional.of(index -> continued(cells.box(index))))
				.slice();
	}

	private Slice total(Row row, CellSetter cells, Tag tag) {
		Box box = layout.area().box();
		Frame ground = (canvas, top, bottom) -> {
			canvas.mark(Artifact.LAYOUT);
			canvas.area(box.x(), top, box.width(), bottom - top, layout.colours().of(ColourRole.SURFACE));
			canvas.area(box.x(), top, box.width(), HAIRLINE * 2, layout.colours().of(ColourRole.PRIMARY));
		};
		return new Columns(cells.row(row, tag, true), PADDING, ground, Optional.of(index -> continued(cells.box(index))))
				.slice();
	}

	private Slice continued(Box box) {
		Look look = layout.type().small();
		String label = layout.document().labels().continued();
		double wanted = layout.extent(RichText.of(label), look).whole();
		Look fitting = wanted <= box.width() ? look : look.at(look.style().size() * box.width() / wanted);
		TextBlock words = layout.line(label, fitting, box, layout.area().start(), Artifact.REPEATED);
		return Slice.of(words.height(), words::paint);
	}
}
