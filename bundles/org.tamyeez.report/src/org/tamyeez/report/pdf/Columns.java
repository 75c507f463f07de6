package org.tamyeez.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import org.tamyeez.report.pdf.Slice.Halves;

/**
 * Slices of several columns that stand beside each other.
 *
 * @param columns    the slices of each column
 * @param padding    room that is left free above and below them
 * @param background what lies behind them
 * @param continued  what stands over a column that goes on on a new page
 */
record Columns(List<List<Slice>> columns, double padding, Frame background, Optional<IntFunction<Slice>> continued) {

	/** All of it as one slice, which is broken where it is higher than a page. */
	Slice slice() {
		double height = height();
		return Slice.of(height, (canvas, top) -> {
			background.paint(canvas, top, top + height);
			columns.forEach(column -> Slice.together(column).painter().paint(canvas, top + padding));
		}).divisible(this::divide);
	}

	private double height() {
		return columns.stream().mapToDouble(Slice::height).max().orElse(0) + 2 * padding;
	}

	private Optional<Halves> divide(double available) {
		List<List<Slice>> first = new ArrayList<>();
		List<List<Slice>> rest = new ArrayList<>();
		boolean moved = false;
		for (List<Slice> column : columns) {
			int count = fitting(column, available - 2 * padding);
			moved |= count > 0;
			first.add(column.subList(0, count));
			rest.add(column.subList(count, column.size()));
		}
		return moved ? Optional.of(new Halves(with(first).slice(), with(marked(rest)).slice())) : Optional.empty();
	}

	private static int fitting(List<Slice> column, double available) {
		double height = 0;
		int count = 0;
		while (count < column.size()) {
			Slice next = column.get(count);
			height += next.height() + (count == 0 ? 0 : next.before());
			if (height > available) {
				break;
			}
			count++;
		}
		return count;
	}

	/** Says over the first column that goes on that it does. The mark stays with the line below it. */
	private List<List<Slice>> marked(List<List<Slice>> rest) {
		List<List<Slice>> marked = new ArrayList<>(rest);
		for (int i = 0; i < rest.size() && continued.isPresent(); i++) {
			if (!rest.get(i).isEmpty()) {
				List<Slice> column = new ArrayList<>(rest.get(i));
				column.set(0, Slice.together(List.of(continued.get().apply(i), column.get(0).after(0))));
				marked.set(i, column);
				break;
			}
		}
		return marked;
	}

	private Columns with(List<List<Slice>> others) {
		return new Columns(others, padding, background, continued);
	}
}
