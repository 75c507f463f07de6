package org.tamyeez.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.document.Tone;
import org.tamyeez.report.pdf.file.Artifact;
import org.tamyeez.report.pdf.file.Canvas;
import org.tamyeez.report.pdf.file.Tag;
import org.tamyeez.report.style.ColourRole;

/** Sets notes that stand out, with a bar in the colour of what they say. */
final class CalloutSetter {

	private static final double MARGIN = 14;
	private static final double PADDING = 8;
	private static final double BAR = 3;
	/** A note that is lower than this part of a page is not broken. */
	private static final double WHOLE = 0.35;

	private final Layout layout;
	private final Flow flow;

	CalloutSetter(Layout layout, Flow flow) {
		this.layout = layout;
		this.flow = flow;
	}

	void callout(Block.Callout callout, Tag parent) throws IOException {
		List<Slice> slices = slices(callout, parent.child("Div"));
		boolean whole = Slice.height(slices) < layout.area().height() * WHOLE;
		Frame ground = (canvas, top, bottom) -> paint(canvas, callout.tone(), top, bottom);
		for (int i = 0; i < slices.size(); i++) {
			Slice slice = slices.get(i).within(ground);
			boolean last = i == slices.size() - 1;
			flow.add((i == 0 ? slice.after(TextSetter.GAP) : slice.under(Slice.gap(PADDING).within(ground)))
					.keptWithNext(!last && (whole || slice.keep())));
		}
	}

	private List<Slice> slices(Block.Callout callout, Tag tag) {
		Box box = layout.area().box().inside(MARGIN);
		Look title = layout.type().body().heavy();
		double sign = callout.tone() == Tone.PLAIN ? 0 : ToneSign.ROOM;
		List<Slice> slices = new ArrayList<>();
		slices.add(Slice.gap(PADDING).keptWithNext());
		for (Slice line : layout.block(callout.title(), title, layout.area().after(box, sign), tag.child("P")).slices()) {
			slices.add(line.keptWithNext());
		}
		if (slices.size() > 1) {
			slices.set(1, slices.get(1).with((canvas, top) -> ToneSign.paint(canvas, callout.tone(),
					layout.type().colour(callout.tone()), layout.area(), box, top + title.leading() / 2)));
		}
		for (RichText paragraph : callout.body()) {
			slices.addAll(
					TextSetter.spaced(layout.block(paragraph, layout.type().compact(), box, tag.child("P")).slices(), 2));
		}
		int last = slices.size() - 1;
		slices.set(last, slices.get(last).keptWithNext());
		slices.add(Slice.gap(PADDING));
		return slices;
	}

	private void paint(Canvas canvas, Tone tone, double top, double bottom) {
		Box box = layout.area().box();
		canvas.mark(Artifact.LAYOUT);
		canvas.area(box.x(), top, box.width(), bottom - top, layout.colours().of(ColourRole.SURFACE));
		canvas.area(layout.area().part(0, BAR).x(), top, BAR, bottom - top, layout.type().colour(tone));
	}
}
