package org.tamyeez.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Fact;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.pdf.file.Artifact;
import org.tamyeez.report.pdf.file.Marking;
import org.tamyeez.report.pdf.file.Tag;
import org.tamyeez.report.style.ColourRole;

/** Sets paragraphs, points of a list, and names with their values. */
final class TextSetter {

	/** Room above a block. */
	static final double GAP = 10;

	private static final double INDENT = 14;
	private static final double BETWEEN_POINTS = 4;
	private static final double FACT_PADDING = 3.2;
	private static final double HAIRLINE = 0.6;
	private static final double LARGEST_NAME = 0.38;
	private static final double NAME_GAP = 14;
	private static final String POINT = "•";

	private final Layout layout;
	private final Flow flow;

	TextSetter(Layout layout, Flow flow) {
		this.layout = layout;
		this.flow = flow;
	}

	/**
	 * A paragraph; an English one in an Arabic report stands at the left, and the reverse.
	 *
	 * @param kept whether it stands on the page of what follows
	 */
	void paragraph(Block.Paragraph paragraph, boolean kept, Tag parent) throws IOException {
		if (paragraph.text().isBlank()) {
			return;
		}
		Look look = paragraph.lead() ? layout.type().lead() : layout.type().body();
		Alignment alignment = Alignment.start(paragraph.text().direction(layout.area().direction()));
		for (Slice slice : spaced(
				layout.block(paragraph.text(), look, layout.area().box(), alignment, parent.child("P")).slices(), GAP)) {
			flow.add(slice.keptWithNext(kept || slice.keep()));
		}
	}

	/** Points of a list. */
	void bullets(Block.Bullets bullets, Tag parent) throws IOException {
		Tag list = parent.child("L");
		double gap = GAP;
		for (RichText item : bullets.items()) {
			flow.add(spaced(point(item, list), gap));
			gap = BETWEEN_POINTS;
		}
	}

	private List<Slice> point(RichText item, Tag list) {
		Look look = layout.type().body();
		Box whole = layout.area().box();
		Tag tag = list.child("LI");
		TextBlock mark = layout.block(POINT, look.in(layout.colours().of(ColourRole.PRIMARY)),
				layout.area().part(whole, 2, INDENT - 2), tag.child("Lbl"));
		List<Slice> slices = layout.block(item, look, layout.area().after(whole, INDENT), tag.child("LBody")).slices();
		if (!slices.isEmpty()) {
			slices.set(0, slices.get(0).with(mark::paint));
		}
		return slices;
	}

	/** Names with their values. */
	void facts(Block.Facts facts, Tag parent) throws IOException {
		flow.add(spaced(notAlone(rows(facts.facts(), layout.area().box(), Optional.of(parent))), GAP));
	}

	/**
	 * A row for each fact: its name, and its value beside it.
	 *
	 * @param parent what the list belongs to; empty where it is only measured
	 */
	List<Slice> rows(List<Fact> facts, Box box, Optional<Tag> parent) {
		Optional<Tag> list = parent.map(tag -> tag.child("L"));
		double widest = facts.stream().mapToDouble(fact -> nameWidth(fact.name())).max().orElse(0);
		double names = Math.min(widest, box.width() * LARGEST_NAME) + NAME_GAP;
		List<Slice> rows = new ArrayList<>();
		for (Fact fact : facts) {
			rows.add(row(fact, box, names, list.map(tag -> tag.child("LI"))));
		}
		return rows;
	}

	private double nameWidth(String name) {
		return layout.extent(RichText.of(name), layout.type().compact()).whole();
	}

	private Slice row(Fact fact, Box box, double names, Optional<Tag> item) {
		Look look = layout.type().compact();
		TextBlock name = layout.block(fact.name(), look.in(layout.colours().of(ColourRole.MUTED)),
				layout.area().part(box, 0, names - NAME_GAP), part(item, "Lbl"));
		TextBlock value = layout.block(fact.value(), look, layout.area().after(box, names), part(item, "LBody"));
		Frame line = (canvas, top, bottom) -> canvas.mark(Artifact.LAYOUT).area(box.x(), bottom - HAIRLINE, box.width(),
				HAIRLINE, layout.colours().of(ColourRole.LINE));
		return new Columns(List.of(name.slices(), value.slices()), FACT_PADDING, line, Optional.empty()).slice();
	}

	private static Marking part(Optional<Tag> item, String type) {
		return item.isPresent() ? item.get().child(type) : Artifact.LAYOUT;
	}

	/** Rows of which neither the first one nor the last one stands alone on a page. */
	private static List<Slice> notAlone(List<Slice> rows) {
		List<Slice> kept = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			boolean last = i == rows.size() - 1;
			kept.add(rows.get(i).keptWithNext(!last && (i == 0 || i == rows.size() - 2)));
		}
		return kept;
	}

	/** Slices with room above the first one. */
	static List<Slice> spaced(List<Slice> slices, double gap) {
		if (slices.isEmpty()) {
			return slices;
		}
		List<Slice> spaced = new ArrayList<>(slices);
		spaced.set(0, slices.get(0).after(gap));
		return spaced;
	}
}
