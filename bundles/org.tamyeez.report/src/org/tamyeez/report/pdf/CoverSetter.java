package org.tamyeez.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tamyeez.report.document.Cover;
import org.tamyeez.report.document.ReadingDirection;
import org.tamyeez.report.pdf.file.Artifact;
import org.tamyeez.report.pdf.file.PdfFile;
import org.tamyeez.report.pdf.file.Tag;
import org.tamyeez.report.style.ColourRole;
import org.tamyeez.report.style.HouseStyle.CoverKind;

/** Sets what stands before all sections, as the house wants it. */
final class CoverSetter {

	private static final double SIDE = 58;
	private static final double TOP = 58;
	private static final double BOTTOM = 52;
	private static final double LOGO_HEIGHT = 60;
	private static final double LOGO_WIDTH = 200;
	private static final double BAND_TOP = 168;
	private static final double BAND_HEIGHT = 268;
	private static final double BAND_PADDING = 40;
	private static final double STRIPE = 5;
	private static final double PLATE = 12;
	private static final double TITLE_TOP = 300;
	private static final double[] TITLE_SIZES = { 32, 28, 24, 20, 16 };
	private static final int TITLE_LINES = 4;
	/** How large a title is where it has no page of its own. */
	private static final double HEAD_TITLE = 0.72;
	private static final int LONGEST_TITLE = 400;
	private static final int FACTS_IN_A_ROW = 2;
	private static final int FACTS_IN_A_HEAD = 4;

	/** Where the words of a cover stand: on the page or on a coloured ground. */
	private record Ground(String text, String title, String kicker, String muted) {
	}

	private final Layout usual;
	private final Layout layout;
	private final Flow flow;

	CoverSetter(Layout usual, Flow flow) {
		this.usual = usual;
		this.flow = flow;
		ReadingDirection direction = usual.area().direction();
		layout = usual.on(new PageArea(new Box(SIDE, PdfFile.WIDTH - 2 * SIDE), TOP, PdfFile.HEIGHT - BOTTOM, direction));
	}

	/** Sets a cover; the sections begin on the page after it, or below it where it has no page of its own. */
	void cover(Cover cover, CoverKind kind) throws IOException {
		Tag tag = layout.file().root().child("Div");
		if (kind == CoverKind.NONE) {
			head(cover, tag);
			return;
		}
		String primary = layout.colours().of(ColourRole.PRIMARY);
		flow.begin(layout.area(), (canvas, top) -> {
			if (kind == CoverKind.FULL) {
				canvas.mark(Artifact.LAYOUT).area(0, 0, PdfFile.WIDTH, PdfFile.HEIGHT, primary);
				canvas.area(0, PdfFile.HEIGHT - STRIPE, PdfFile.WIDTH, STRIPE, layout.colours().of(ColourRole.ACCENT));
			}
		});
		switch (kind) {
			case BAND -> band(cover, tag, primary);
			case FULL -> open(cover, tag, on(primary), true);
			default -> open(cover, tag, onPage(), false);
		}
		flow.begin(usual.area(), Painter.nothing());
	}

	private void band(Cover cover, Tag tag, String primary) throws IOException {
		double used = logo(cover, tag, false);
		flow.add(Slice.gap(BAND_TOP - TOP - used));
		List<Slice> words = words(cover, tag, on(primary), true);
		double text = Slice.height(words);
		double height = Math.max(BAND_HEIGHT, text + 2 * BAND_PADDING);
		flow.add(Slice.of(height, (canvas, top) -> {
			canvas.mark(Artifact.LAYOUT).area(0, top, PdfFile.WIDTH, height, primary);
			canvas.area(0, top + height, PdfFile.WIDTH, STRIPE, layout.colours().of(ColourRole.ACCENT));
			Slice.together(words).painter().paint(canvas, top + height - BAND_PADDING - text);
		}));
		flow.add(Slice.gap(44));
		flow.add(grid(onPage()).even(cover.facts(), FACTS_IN_A_ROW, tag));
	}

	private void open(Cover cover, Tag tag, Ground ground, boolean plate) throws IOException {
		double used = logo(cover, tag, plate);
		List<Slice> words = words(cover, tag, ground, true);
		flow.add(Slice.gap(Math.max(24, TITLE_TOP - TOP - used)));
		flow.add(Slice.together(words));
		flow.add(Slice
				.of(STRIPE - 1, (canvas, top) -> canvas.mark(Artifact.LAYOUT).area(layout.area().part(0, 72).x(), top, 72,
						STRIPE - 1, layout.colours().of(ColourRole.ACCENT)))
				.after(22));
		flow.add(Slice.gap(40));
		flow.add(grid(ground).even(cover.facts(), FACTS_IN_A_ROW, tag));
	}

	/** Title and facts at the top of the first page. */
	private void head(Cover cover, Tag tag) throws IOException {
		Optional<Slice> logo = cover.logo()
				.map(picture -> new Logo(picture, layout.type().heading(2), LOGO_WIDTH * 0.6, LOGO_HEIGHT * 0.6)
						.in(usual.area().box(), usual, tag).slice());
		if (logo.isPresent()) {
			flow.add(logo.get());
			flow.add(Slice.gap(12));
		}
		flow.add(Slice.together(words(usual, cover, tag, onPage(), false)));
		if (!cover.facts().isEmpty()) {
			flow.add(rule().after(10));
			FactGrid grid = new FactGrid(usual, usual.type().small(), usual.type().compact().heavy());
			flow.add(TextSetter.spaced(grid.compact(cover.facts(), FACTS_IN_A_HEAD, tag), 7));
			flow.add(rule().after(8));
		}
	}

	private Slice rule() {
		Box box = usual.area().box();
		return Slice.of(0.8, (canvas, top) -> canvas.mark(Artifact.LAYOUT).area(box.x(), top, box.width(), 0.8,
				usual.colours().of(ColourRole.LINE)));
	}

	/** Sets the logo, and tells how much room it took. */
	private double logo(Cover cover, Tag tag, boolean plate) throws IOException {
		if (cover.logo().isEmpty()) {
			return 0;
		}
		Look name = layout.type().heading(1);
		Box box = layout.area().box();
		Logo.Placed logo = new Logo(cover.logo().get(), name, LOGO_WIDTH, LOGO_HEIGHT).in(plate ? box.inside(PLATE) : box,
				layout, tag);
		Slice placed = plate ? onPlate(logo) : logo.slice();
		flow.add(placed);
		return placed.height();
	}

	/** Logos are made for white paper. */
	private Slice onPlate(Logo.Placed logo) {
		double height = logo.slice().height() + 2 * PLATE;
		Box box = layout.area().part(0, logo.width() + 2 * PLATE);
		return Slice.of(height, (canvas, top) -> {
			canvas.mark(Artifact.LAYOUT).roundArea(box.x(), top, box.width(), height, 4,
					layout.colours().of(ColourRole.BACKGROUND));
			logo.slice().painter().paint(canvas, top + PLATE);
		});
	}

	private List<Slice> words(Cover cover, Tag tag, Ground ground, boolean large) {
		return words(layout, cover, tag, ground, large);
	}

	private static List<Slice> words(Layout layout, Cover cover, Tag tag, Ground ground, boolean large) {
		Box box = layout.area().box();
		List<Slice> words = new ArrayList<>();
		if (!cover.kicker().isBlank()) {
			words.addAll(layout.block(cover.kicker(), layout.type().kicker().at(large ? 11 : 10).in(ground.kicker), box,
					tag.child("P")).slices());
		}
		words.addAll(TextSetter.spaced(title(layout, cover.title(), tag.child("P"), ground, large).slices(), large ? 8 : 3));
		if (cover.subtitle().isPresent()) {
			words.addAll(TextSetter.spaced(layout.block(cover.subtitle().get(),
					layout.type().body().at(large ? 14 : 11.5).in(ground.text), box, tag.child("P")).slices(),
					large ? 10 : 2));
		}
		return words;
	}

	/** The title in the largest letters in which it does not fill the cover. */
	private static TextBlock title(Layout layout, String text, Tag tag, Ground ground, boolean large) {
		String title = text.codePointCount(0, text.length()) <= LONGEST_TITLE ? text
				: text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
		TextBlock block = null;
		for (double size : TITLE_SIZES) {
			if (block == null || block.lines().size() > (large ? TITLE_LINES : TITLE_LINES - 1)) {
				block = layout.block(title, layout.type().title(large ? size : size * HEAD_TITLE).in(ground.title),
						layout.area().box(), tag);
			}
		}
		return balanced(layout, title, Objects.requireNonNull(block), tag);
	}

	/** The same lines about equally long, so that no single word is left for the last one. */
	private static TextBlock balanced(Layout layout, String title, TextBlock block, Tag tag) {
		TextBlock best = block;
		for (double share = 0.95; share > 0.5; share -= 0.05) {
			Box narrow = layout.area().part(0, layout.area().width() * share);
			TextBlock next = layout.block(title, block.look(), narrow, tag);
			if (next.lines().size() > block.lines().size()) {
				break;
			}
			best = next;
		}
		return best;
	}

	private FactGrid grid(Ground ground) {
		return new FactGrid(layout, layout.type().small().at(9).in(ground.muted),
				layout.type().body().heavy().at(11).in(ground.text));
	}

	private Ground onPage() {
		Colours colours = layout.colours();
		return new Ground(colours.of(ColourRole.TEXT), colours.of(ColourRole.PRIMARY), colours.of(ColourRole.ACCENT),
				colours.of(ColourRole.MUTED));
	}

	private Ground on(String colour) {
		String text = layout.colours().on(colour);
		String soft = layout.colours().readable(Colours.mix(text, colour, 0.82), colour);
		return new Ground(text, text, soft, soft);
	}
}
