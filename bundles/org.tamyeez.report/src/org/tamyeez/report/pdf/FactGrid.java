package org.tamyeez.report.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.tamyeez.report.document.Fact;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.font.ColumnWidths;
import org.tamyeez.report.font.ColumnWidths.Need;
import org.tamyeez.report.pdf.file.Tag;

import com.google.common.collect.Lists;

/**
 * Facts about the report beside each other, each name over its value.
 *
 * @param names  how names look
 * @param values how values look
 */
record FactGrid(Layout layout, Look names, Look values) {

	private static final double GAP = 18;
	private static final double LINE_GAP = 1;

	/** Rows of equal columns. */
	List<Slice> even(List<Fact> facts, int count, Tag parent) {
		double width = (layout.area().width() - (count - 1) * GAP) / count;
		return rows(facts, count, Collections.nCopies(count, width), parent);
	}

	/** A single row in which each fact has the room that it needs; if there is too little, rows of equal columns. */
	List<Slice> compact(List<Fact> facts, int most, Tag parent) {
		Need[] needs = facts.stream().map(this::need).toArray(Need[]::new);
		double width = layout.area().width() - (needs.length - 1) * GAP;
		if (Arrays.stream(needs).mapToDouble(Need::most).sum() <= width) {
			return rows(facts, facts.size(), Arrays.stream(ColumnWidths.share(needs, width)).boxed().toList(), parent);
		}
		int rows = (facts.size() + most - 1) / most;
		return even(facts, (facts.size() + rows - 1) / rows, parent);
	}

	private Need need(Fact fact) {
		double width = Math.max(layout.extent(RichText.of(fact.name()), names).whole(),
				layout.extent(fact.value(), values).whole());
		return new Need(width, width, 1, 1);
	}

	private List<Slice> rows(List<Fact> facts, int count, List<Double> widths, Tag parent) {
		List<Slice> rows = new ArrayList<>();
		if (facts.isEmpty()) {
			return rows;
		}
		Tag list = parent.child("L");
		for (List<Fact> row : Lists.partition(facts, count)) {
			List<List<Slice>> columns = new ArrayList<>();
			double offset = 0;
			for (int i = 0; i < row.size(); i++) {
				columns.add(fact(row.get(i), layout.area().part(offset, widths.get(i)), list.child("LI")));
				offset += widths.get(i) + GAP;
			}
			rows.add(new Columns(columns, 0, (canvas, top, bottom) -> {
			}, Optional.empty()).slice().after(GAP));
		}
		return rows;
	}

	private List<Slice> fact(Fact fact, Box box, Tag item) {
		List<Slice> slices = new ArrayList<>(layout.block(fact.name(), names, box, item.child("Lbl")).slices());
		slices.addAll(TextSetter.spaced(layout.block(fact.value(), values, box, item.child("LBody")).slices(), LINE_GAP));
		return slices;
	}
}
