package org.tamyeez.report.pdf;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tamyeez.report.document.RichText;
import org.tamyeez.report.document.Section;
import org.tamyeez.report.pdf.file.Artifact;
import org.tamyeez.report.pdf.file.Canvas;
import org.tamyeez.report.pdf.file.Tag;
import org.tamyeez.report.pdf.text.Line;
import org.tamyeez.report.pdf.text.Link;
import org.tamyeez.report.pdf.text.StyledSpan;
import org.tamyeez.report.style.ColourRole;

/** Sets the table of contents. The numbers of the pages are filled in when they are known. */
final class ContentsSetter {

	private static final double NUMBER = 34;
	private static final double GAP = 7;

	private record Entry(Section section, Link link, Tag tag, int page, double baseline) {
	}

	private final Layout layout;
	private final Flow flow;
	private final List<Entry> entries = new ArrayList<>();

	ContentsSetter(Layout layout, Flow flow) {
		this.layout = layout;
		this.flow = flow;
	}

	void contents(List<Section> sections) throws IOException {
		Tag parent = layout.file().root().child("Sect");
		TextBlock title = layout.block(layout.document().labels().contents(), layout.type().heading(1), layout.area().box(),
				parent.child("H1"));
		for (Slice slice : TextSetter.spaced(title.slices(), 30)) {
			flow.add(slice.keptWithNext());
		}
		flow.add(Slice.gap(6).keptWithNext());
		Tag contents = parent.child("TOC");
		for (Section section : sections) {
			flow.add(entry(section, contents.child("TOCI").child("Reference")));
		}
	}

	private Slice entry(Section section, Tag tag) {
		Look look = layout.type().body();
		Link link = new Link("#" + section.id(), section.title(), false);
		Box box = layout.area().part(0, layout.area().width() - NUMBER);
		RichText text = RichText.of(section.title());
		List<Line> lines = layout.lines().set(
				List.of(new StyledSpan(section.title() + " ", look.style(), Optional.of(link), Optional.empty())),
				box.width(),
				text.direction(layout.area().direction()));
		TextBlock block = new TextBlock(lines, look, box, layout.area().start(), tag);
		return Slice.of(Math.max(block.height(), look.leading()), (canvas, top) -> {
			block.paint(canvas, top);
			double baseline = top + Math.max(0, lines.size() - 1) * look.leading() + look.baseline();
			leader(canvas, lines, baseline);
			entries.add(new Entry(section, link, tag, canvas.pageIndex(), baseline));
		}).after(GAP);
	}

	/** The dots that lead the eye from a title to its number. */
	private void leader(Canvas canvas, List<Line> lines, double baseline) {
		double used = (lines.isEmpty() ? 0 : lines.get(lines.size() - 1).width()) + 8;
		double width = layout.area().width() - NUMBER - used;
		if (width > 0) {
			Box box = layout.area().part(used, width);
			canvas.mark(Artifact.LAYOUT).stroke(
					new Path2D.Double(new Line2D.Double(box.x(), baseline - 1, box.right(), baseline - 1)),
					layout.colours().of(ColourRole.LINE), 0.9, 2);
		}
	}

	/** Fills the numbers in that stand on a page. */
	void numbers(Canvas canvas) {
		Look look = layout.type().body().heavy();
		Box box = layout.area().part(layout.area().width() - NUMBER, NUMBER);
		for (Entry entry : entries) {
			Optional<Integer> page = entry.page == canvas.pageIndex() ? layout.file().pageOf(entry.section.id())
					: Optional.empty();
			if (page.isPresent()) {
				Line line = layout.lines().one(new StyledSpan(layout.document().labels().number(page.get() + 1),
						look.style(), Optional.of(entry.link), Optional.empty()), layout.area().direction());
				canvas.text(line, layout.area().end().place(line.width(), box), entry.baseline, entry.tag);
			}
		}
	}
}
