package org.tamyeez.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Card;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.pdf.file.Artifact;
import org.tamyeez.report.pdf.file.Canvas;
import org.tamyeez.report.pdf.file.Tag;
import org.tamyeez.report.pdf.text.TextStyle;
import org.tamyeez.report.style.ColourRole;

import com.google.common.collect.Lists;

/** Sets things of equal rank, beside each other where there is room, else below each other. */
final class CardSetter {

	private static final double GAP = 12;
	private static final double MARGIN = 12;
	private static final double PADDING = 11;
	private static final double BAR = 2.5;
	/** Cards that are higher than this part of a page stand below each other. */
	private static final double HIGHEST = 0.62;
	/** A card that is lower than this part of a page is not broken. */
	private static final double WHOLE = 0.45;
	/** Three cards stand in a row where they are lower than this. */
	private static final double LOW = 170;
	private static final Look TITLE = new Look(new TextStyle(12, true, "#000000"), 17);

	private final Layout layout;
	private final Flow flow;
	private final TextSetter texts;

	CardSetter(Layout layout, Flow flow, TextSetter texts) {
		this.layout = layout;
		this.flow = flow;
		this.texts = texts;
	}

	void cards(Block.Cards cards, Tag parent) throws IOException {
		int count = inARow(cards.cards());
		for (List<Card> row : Lists.partition(cards.cards(), count)) {
			if (row.size() == 1) {
				stacked(row.get(0), parent);
			} else {
				flow.add(row(row, count, parent).after(GAP));
			}
		}
	}

	private int inARow(List<Card> cards) {
		if (cards.size() == 3 && highest(cards, 3) <= LOW) {
			return 3;
		}
		return cards.size() > 1 && highest(cards, 2) <= layout.area().height() * HIGHEST ? 2 : 1;
	}

	private double highest(List<Card> cards, int count) {
		Box box = new Box(0, width(count)).inside(MARGIN);
		return cards.stream().mapToDouble(card -> Slice.height(narrow(card, box, Optional.empty()))).max().orElse(0);
	}

	private double width(int count) {
		return (layout.area().width() - (count - 1) * GAP) / count;
	}

	private Slice row(List<Card> row, int count, Tag parent) {
		List<List<Slice>> columns = new ArrayList<>();
		List<Box> boxes = new ArrayList<>();
		for (Card card : row) {
			Box box = layout.area().part(boxes.size() * (width(count) + GAP), width(count));
			boxes.add(box);
			columns.add(narrow(card, box.inside(MARGIN), Optional.of(parent.child("Div"))));
		}
		Frame ground = (canvas, top, bottom) -> boxes.forEach(box -> paint(canvas, box, top, bottom));
		return new Columns(columns, PADDING, ground, Optional.empty()).slice().whole();
	}

	/** A card over the whole width, which may go on on the next page. */
	private void stacked(Card card, Tag parent) throws IOException {
		Box box = layout.area().box();
		Tag tag = parent.child("Div");
		Frame ground = (canvas, top, bottom) -> paint(canvas, box, top, bottom);
		List<Slice> slices = new ArrayList<>();
		slices.add(Slice.gap(PADDING).keptWithNext());
		slices.addAll(words(card, box.inside(MARGIN), Optional.of(tag)));
		if (!card.facts().isEmpty()) {
			slices.addAll(TextSetter.spaced(texts.rows(card.facts(), box.inside(MARGIN), Optional.of(tag)), 5));
		}
		int last = slices.size() - 1;
		slices.set(last, slices.get(last).keptWithNext());
		slices.add(Slice.gap(PADDING));
		boolean whole = Slice.height(slices) < layout.area().height() * WHOLE;
		for (int i = 0; i <= last + 1; i++) {
			Slice slice = slices.get(i).within(ground).keptWithNext(i <= last && (whole || slices.get(i).keep()));
			flow.add(i == 0 ? slice.after(GAP) : slice.under(Slice.gap(PADDING).within(ground)));
		}
	}

	private void paint(Canvas canvas, Box box, double top, double bottom) {
		canvas.mark(Artifact.LAYOUT);
		canvas.area(box.x(), top, box.width(), bottom - top, layout.colours().of(ColourRole.SURFACE));
		canvas.area(box.x(), top, box.width(), BAR, layout.colours().of(ColourRole.PRIMARY));
	}

	/** All of a card in a narrow column. */
	private List<Slice> narrow(Card card, Box box, Optional<Tag> tag) {
		List<Slice> slices = new ArrayList<>(words(card, box, tag));
		if (!card.facts().isEmpty()) {
			slices.addAll(TextSetter.spaced(texts.rows(card.facts(), box, tag), 5));
		}
		return slices;
	}

	private List<Slice> words(Card card, Box box, Optional<Tag> tag) {
		List<Slice> slices = new ArrayList<>();
		if (!card.kicker().isBlank()) {
			slices.addAll(kept(slices(RichText.of(card.kicker()), layout.type().kicker(), box, child(tag, "P"), 0)));
		}
		slices.addAll(kept(slices(RichText.of(card.title()), TITLE.in(layout.colours().of(ColourRole.PRIMARY)), box,
				child(tag, "P"), 0)));
		for (RichText paragraph : card.body()) {
			slices.addAll(slices(paragraph, layout.type().compact(), box, child(tag, "P"), 4));
		}
		return slices;
	}

	private List<Slice> slices(RichText text, Look look, Box box, Optional<Tag> tag, double gap) {
		return TextSetter.spaced(
				(tag.isPresent() ? layout.block(text, look, box, tag.get()) : layout.block(text, look, box, Artifact.LAYOUT))
						.slices(),
				gap);
	}

	private static Optional<Tag> child(Optional<Tag> tag, String type) {
		return tag.map(parent -> parent.child(type));
	}

	private static List<Slice> kept(List<Slice> slices) {
		return slices.stream().map(Slice::keptWithNext).toList();
	}
}
