package org.tamyeez.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.tamyeez.report.document.Section;
import org.tamyeez.report.pdf.file.Artifact;
import org.tamyeez.report.pdf.file.Canvas;
import org.tamyeez.report.pdf.file.Tag;
import org.tamyeez.report.style.ColourRole;

/** Sets headings, which stand on the page of what follows them and have a bookmark. */
final class HeadingSetter {

	private static final int DEEPEST = 3;
	private static final double RULE = 1.2;
	private static final double GAP = 30;
	/** Room above a section where there is little. */
	private static final double NARROW_GAP = 18;
	/** How much nearer text stands to its heading than to other text. */
	private static final double NEARER = 6;

	private final Layout layout;
	private final Flow flow;
	private int lastRank = 1;
	private String lastText = "";

	HeadingSetter(Layout layout, Flow flow) {
		this.layout = layout;
		this.flow = flow;
	}

	/** The heading of a section, to which links lead. */
	void section(Section section, Tag parent) throws IOException {
		lastRank = 1;
		lastText = section.title();
		List<Slice> slices = new ArrayList<>(slices(1, section.title(), parent));
		Slice first = slices.get(0);
		slices.set(0, first.with((canvas, top) -> layout.file().place(section.id(), canvas, top)));
		slices.add(Slice.of(RULE, this::rule).after(4).keptWithNext());
		slices.add(Slice.gap(3).keptWithNext());
		flow.add(slices);
	}

	/** A heading within a section. Ranks are never skipped, since a screen reader would look for what is missing. */
	void part(int rank, String text, Tag parent) throws IOException {
		int shown = Math.max(2, Math.min(Math.min(rank, DEEPEST), lastRank + 1));
		lastRank = shown;
		lastText = text;
		flow.add(slices(shown, text, parent));
		flow.pull(NEARER);
	}

	/** The words of the last heading, which need not be said again below it. */
	String lastText() {
		return lastText;
	}

	private List<Slice> slices(int rank, String text, Tag parent) {
		Look look = layout.type().heading(rank, layout.document().onePage());
		TextBlock block = layout.block(text, look, layout.area().box(), parent.child("H" + rank));
		List<Slice> slices = new ArrayList<>();
		for (Slice slice : block.slices()) {
			slices.add(slice.keptWithNext());
		}
		if (slices.isEmpty()) {
			slices.add(Slice.gap(0).keptWithNext());
		}
		slices.set(0, slices.get(0).after(gap(rank, look))
				.with((canvas, top) -> layout.file().bookmark(rank, text, canvas, top)));
		return slices;
	}

	private double gap(int rank, Look look) {
		return rank > 1 ? look.style().size() * 1.4 : layout.document().onePage() ? NARROW_GAP : GAP;
	}

	private void rule(Canvas canvas, double top) {
		Box box = layout.area().box();
		canvas.mark(Artifact.LAYOUT).area(box.x(), top, box.width(), RULE, layout.colours().of(ColourRole.PRIMARY));
	}
}
