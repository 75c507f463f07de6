package org.tamyeez.report.pdf;

import java.util.ArrayList;
import java.util.List;

import org.tamyeez.report.pdf.file.Canvas;
import org.tamyeez.report.pdf.file.Marking;
import org.tamyeez.report.pdf.text.Line;

/**
 * A paragraph in its place between two verticals.
 *
 * @param lines     its lines
 * @param look      how it looks
 * @param box       where it stands
 * @param alignment on which side of the box
 * @param marking   what it is to a screen reader
 */
record TextBlock(List<Line> lines, Look look, Box box, Alignment alignment, Marking marking) {

	double height() {
		return lines.size() * look.leading();
	}

	void paint(Canvas canvas, double top) {
		for (int i = 0; i < lines.size(); i++) {
			paintLine(canvas, i, top + i * look.leading());
		}
	}

	/** One slice for each line; two lines at least stand at the foot of a page and at its top. */
	List<Slice> slices() {
		List<Slice> slices = new ArrayList<>();
		int last = lines.size() - 1;
		for (int i = 0; i <= last; i++) {
			int index = i;
			Slice slice = Slice.of(look.leading(), (canvas, top) -> paintLine(canvas, index, top));
			slices.add(slice.keptWithNext(last > 0 && (i == 0 || i == last - 1)));
		}
		return slices;
	}

	private void paintLine(Canvas canvas, int index, double top) {
		Line line = lines.get(index);
		canvas.text(line, alignment.place(line.width(), box), top + look.baseline(), marking);
	}
}
