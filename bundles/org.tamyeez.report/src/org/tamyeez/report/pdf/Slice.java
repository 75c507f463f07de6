package org.tamyeez.report.pdf;

import java.util.List;
import java.util.Optional;

/**
 * A piece of a page from side to side, or of a column, that is not broken unless it must.
 *
 * @param height   how high it is
 * @param painter  what stands in it
 * @param before   how much room is left free above it, unless it stands at the top of a page
 * @param keep     whether it must stand on the same page as the next one
 * @param frame    what lies behind it
 * @param head     what is repeated above it where a page begins with it
 * @param division how to break it where it is higher than a page
 */
record Slice(double height, Painter painter, double before, boolean keep, Optional<Frame> frame, Optional<Slice> head,
		Optional<Division> division) {

	/** Breaks a slice in two. */
	@FunctionalInterface
	interface Division {

		/** The part that fits into a height and the rest; empty where nothing fits. */
		Optional<Halves> at(double available);
	}

	/** A slice in two parts. */
	record Halves(Slice first, Slice rest) {
	}

	static Slice of(double height, Painter painter) {
		return new Slice(height, painter, 0, false, Optional.empty(), Optional.empty(), Optional.empty());
	}

	/** Room that stays free. */
	static Slice gap(double height) {
		return of(height, Painter.nothing());
	}

	Slice after(double gap) {
		return new Slice(height, painter, gap, keep, frame, head, division);
	}

	Slice keptWithNext() {
		return new Slice(height, painter, before, true, frame, head, division);
	}

	Slice keptWithNext(boolean kept) {
		return new Slice(height, painter, before, kept, frame, head, division);
	}

	/** The same slice with something else drawn in it. */
	Slice with(Painter other) {
		return new Slice(height, (canvas, top) -> {
			other.paint(canvas, top);
			painter.paint(canvas, top);
		}, before, keep, frame, head, division);
	}

	Slice within(Frame behind) {
		return new Slice(height, painter, before, keep, Optional.of(behind), head, division);
	}

	Slice under(Slice repeated) {
		return new Slice(height, painter, before, keep, frame, Optional.of(repeated), division);
	}

	/** The same slice with the surroundings of another one, of which it is a part. */
	Slice like(Slice whole) {
		return new Slice(height, painter, whole.before, whole.keep, whole.frame, whole.head, division);
	}

	/** The same slice, which is not broken however high it is. */
	Slice whole() {
		return new Slice(height, painter, before, keep, frame, head, Optional.empty());
	}

	Slice divisible(Division how) {
		return new Slice(height, painter, before, keep, frame, head, Optional.of(how));
	}

	/** The height of slices below each other. */
	static double height(List<Slice> slices) {
		double height = 0;
		for (int i = 0; i < slices.size(); i++) {
			height += slices.get(i).height + (i == 0 ? 0 : slices.get(i).before);
		}
		return height;
	}

	/** Slices below each other as one that is not broken. */
	static Slice together(List<Slice> slices) {
		return of(height(slices), (canvas, top) -> {
			double y = top;
			for (int i = 0; i < slices.size(); i++) {
				y += i == 0 ? 0 : slices.get(i).before;
				slices.get(i).painter.paint(canvas, y);
				y += slices.get(i).height;
			}
		});
	}
}
