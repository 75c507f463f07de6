package org.tamyeez.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.document.Tile;
import org.tamyeez.report.document.Tone;
import org.tamyeez.report.pdf.file.Artifact;
import org.tamyeez.report.pdf.file.Tag;
import org.tamyeez.report.style.ColourRole;

import com.google.common.collect.Lists;

/** Sets figures that are seen at a glance. */
final class TileSetter {

	private static final int IN_A_ROW = 4;
	private static final double GAP = 10;
	private static final double MARGIN = 11;
	private static final double PADDING = 10;
	private static final double RADIUS = 4;
	private static final double LARGEST = 16;
	private static final double SMALLEST = 11;

	private final Layout layout;
	private final Flow flow;

	TileSetter(Layout layout, Flow flow) {
		this.layout = layout;
		this.flow = flow;
	}

	void tiles(Block.Tiles tiles, Tag parent) throws IOException {
		Tag list = parent.child("L");
		int count = Math.min(IN_A_ROW, Math.max(2, tiles.tiles().size()));
		double width = (layout.area().width() - (count - 1) * GAP) / count;
		double size = tiles.tiles().stream().mapToDouble(tile -> fittingSize(tile, width)).min().orElse(LARGEST);
		for (List<Tile> row : Lists.partition(tiles.tiles(), count)) {
			flow.add(row(row, width, size, list).after(TextSetter.GAP));
		}
	}

	/** The size in which the figure of a tile stands on one line. */
	private double fittingSize(Tile tile, double width) {
		double wanted = layout.extent(RichText.of(tile.value()), layout.type().figure(LARGEST)).whole();
		double available = width - 2 * MARGIN;
		return wanted <= available ? LARGEST : Math.max(SMALLEST, LARGEST * available / wanted);
	}

	private Slice row(List<Tile> row, double width, double size, Tag list) {
		List<List<Slice>> columns = new ArrayList<>();
		List<Box> boxes = new ArrayList<>();
		for (Tile tile : row) {
			Box box = layout.area().part(boxes.size() * (width + GAP), width);
			boxes.add(box);
			columns.add(slices(tile, box.inside(MARGIN), size, list.child("LI").child("LBody")));
		}
		Frame ground = (canvas, top, bottom) -> {
			canvas.mark(Artifact.LAYOUT);
			boxes.forEach(box -> canvas.roundArea(box.x(), top, box.width(), bottom - top, RADIUS,
					layout.colours().of(ColourRole.SURFACE)));
		};
		return new Columns(columns, PADDING, ground, Optional.empty()).slice();
	}

	private List<Slice> slices(Tile tile, Box box, double size, Tag body) {
		Look figure = layout.type().figure(size).in(layout.type().colour(tile.tone()));
		Look label = layout.type().small().in(layout.colours().of(ColourRole.TEXT));
		double sign = tile.tone() == Tone.PLAIN ? 0 : ToneSign.ROOM;
		List<Slice> slices = new ArrayList<>(layout.block(tile.value(), figure, box, body.child("P")).slices());
		List<Slice> words = TextSetter.spaced(
				layout.block(tile.label(), label, layout.area().after(box, sign), body.child("P")).slices(), 1);
		if (!words.isEmpty()) {
			words.set(0, words.get(0).with((canvas, top) -> ToneSign.paint(canvas, tile.tone(),
					layout.type().colour(tile.tone()), layout.area(), box, top + label.leading() / 2)));
		}
		slices.addAll(words);
		return slices;
	}
}
