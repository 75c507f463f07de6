package org.tamyeez.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tamyeez.report.pdf.file.Canvas;
import org.tamyeez.report.pdf.file.PdfFile;

/**
 * Lets slices flow down the pages. A page is drawn as soon as it is full, so that a long report does not have to be held
 * as a whole.
 */
final class Flow {

	/** Less than this part of a slice that has to be broken is not worth beginning a page's foot with. */
	private static final double WORTH_BEGINNING = 90;
	/** A slice that is lower than this part of a page goes to the next page rather than being broken. */
	private static final double BREAKABLE = 0.4;
	private static final double TOLERANCE = 0.01;

	private record Placed(Slice slice, double top) {
	}

	private final PdfFile file;
	private final double spacing;
	private final List<Slice> chain = new ArrayList<>();
	private final List<Placed> placed = new ArrayList<>();
	private PageArea area;
	private Painter ground = Painter.nothing();
	private double y;
	private double pulled;

	/** @param spacing how much of the room between slices is left: 1 for all of it */
	Flow(PdfFile file, PageArea area, double spacing) {
		this.file = file;
		this.spacing = spacing;
		this.area = area;
		y = area.top();
	}

	/** The part of the page that is written on. */
	PageArea area() {
		return area;
	}

	/** Begins pages with other margins and something that lies behind them. */
	void begin(PageArea other, Painter background) throws IOException {
		finish();
		area = other;
		ground = background;
		y = area.top();
	}

	/** Adds slices below what has been added before. */
	void add(List<Slice> slices) throws IOException {
		for (Slice slice : slices) {
			add(slice);
		}
	}

	/** How much room remains on the page for what is added next, below what it is kept with. */
	double left() {
		double waiting = chain.isEmpty() ? 0 : Slice.height(chain) + (placed.isEmpty() ? 0 : chain.get(0).before());
		return room() - waiting;
	}

	/** Lets what is added next stand nearer to what was added last. */
	void pull(double distance) {
		pulled = distance;
	}

	/** Adds a slice below what has been added before. */
	void add(Slice slice) throws IOException {
		chain.add(slice.after(Math.max(0, slice.before() - pulled) * spacing));
		pulled = 0;
		if (!slice.keep() || isBreakable(slice)) {
			settle();
		}
	}

	private void settle() throws IOException {
		if (!chain.isEmpty()) {
			List<Slice> slices = List.copyOf(chain);
			chain.clear();
			place(slices);
		}
	}

	private void place(List<Slice> slices) throws IOException {
		Slice last = slices.get(slices.size() - 1);
		if (fits(slices)) {
			slices.forEach(this::put);
		} else if (isBreakable(last)) {
			placeBroken(slices.subList(0, slices.size() - 1), last);
		} else {
			breakPage(slices.get(0).head());
			if (fits(slices)) {
				slices.forEach(this::put);
			} else {
				placeOneByOne(slices);
			}
		}
	}

	/** What ought to stand together is higher than a page. */
	private void placeOneByOne(List<Slice> slices) throws IOException {
		for (Slice slice : slices) {
			if (slice.before() + slice.height() <= room()) {
				put(slice);
			} else if (isBreakable(slice)) {
				placeBroken(List.of(), slice);
			} else {
				breakPage(slice.head());
				put(slice);
			}
		}
	}

	private boolean isBreakable(Slice slice) {
		return slice.division().isPresent() && slice.height() > area.height() * BREAKABLE;
	}

	private void placeBroken(List<Slice> before, Slice last) throws IOException {
		if (Slice.height(before) + WORTH_BEGINNING > room()) {
			breakPage(before.isEmpty() ? last.head() : before.get(0).head());
		}
		before.forEach(this::put);
		Slice rest = last;
		while (rest.height() > room()) {
			Optional<Slice.Halves> halves = rest.division().flatMap(how -> how.at(room() - last.before()));
			if (halves.isEmpty()) {
				break;
			}
			put(halves.get().first().like(last));
			rest = halves.get().rest().like(last);
			breakPage(last.head());
		}
		put(rest);
	}

	private boolean fits(List<Slice> slices) {
		double gap = placed.isEmpty() ? 0 : slices.get(0).before();
		return gap + Slice.height(slices) <= room() + TOLERANCE;
	}

	private double room() {
		return area.bottom() - y;
	}

	private void put(Slice slice) {
		y += placed.isEmpty() ? 0 : slice.before();
		placed.add(new Placed(slice, y));
		y += slice.height();
	}

	private void breakPage(Optional<Slice> head) throws IOException {
		if (!placed.isEmpty()) {
			finishPage();
		}
		head.ifPresent(this::put);
	}

	/** Draws what remains; what follows begins on a new page. */
	void finish() throws IOException {
		settle();
		if (!placed.isEmpty()) {
			finishPage();
		}
	}

	private void finishPage() throws IOException {
		Canvas canvas = file.newPage();
		ground.paint(canvas, 0);
		draw(canvas);
		file.finish(canvas);
		placed.clear();
		y = area.top();
	}

	private void draw(Canvas canvas) {
		Optional<Frame> current = Optional.empty();
		for (int i = 0; i < placed.size(); i++) {
			Placed next = placed.get(i);
			Optional<Frame> frame = next.slice.frame();
			if (frame.isPresent() && !frame.equals(current)) {
				frame.get().paint(canvas, next.top, bottom(frame, i));
			}
			current = frame;
			next.slice.painter().paint(canvas, next.top);
		}
	}

	/** Where the last of the slices ends that stand in a frame. */
	private double bottom(Optional<Frame> frame, int first) {
		int last = first;
		while (last + 1 < placed.size() && placed.get(last + 1).slice.frame().equals(frame)) {
			last++;
		}
		return placed.get(last).top + placed.get(last).slice.height();
	}
}
