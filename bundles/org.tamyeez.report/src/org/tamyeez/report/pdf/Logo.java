package org.tamyeez.report.pdf;

import java.util.Optional;

import org.tamyeez.report.document.Picture;
import org.tamyeez.report.pdf.file.Bitmap;
import org.tamyeez.report.pdf.file.Tag;
import org.tamyeez.report.pdf.text.Line;

/**
 * A logo in its place. Where its file cannot be drawn, its name stands for it.
 *
 * @param picture the logo
 * @param look    how its name looks
 * @param width   the widest it may be
 * @param height  the highest it may be
 */
record Logo(Picture picture, Look look, double width, double height) {

	/** A logo where it stands. */
	record Placed(Slice slice, double width) {
	}

	Placed in(Box box, Layout layout, Tag parent) {
		Optional<Bitmap> bitmap = Bitmap.read(picture);
		return bitmap.isPresent() ? drawn(bitmap.get(), layout, box, parent) : named(layout, box, parent);
	}

	private Placed drawn(Bitmap bitmap, Layout layout, Box box, Tag parent) {
		double scale = Math.min(width / bitmap.width(), height / bitmap.height());
		double wide = bitmap.width() * scale;
		double high = bitmap.height() * scale;
		Box place = layout.area().part(box, 0, wide);
		Tag tag = parent.child("Figure");
		return new Placed(Slice.of(high, (canvas, top) -> {
			tag.picture(picture.alternative(), canvas.rectangle(place.x(), top, wide, high));
			canvas.mark(tag).picture(bitmap, place.x(), top, wide, high);
		}), wide);
	}

	private Placed named(Layout layout, Box box, Tag parent) {
		TextBlock name = layout.block(picture.alternative(), look, box, parent.child("P"));
		double widest = name.lines().stream().mapToDouble(Line::width).max().orElse(0);
		return new Placed(Slice.together(name.slices()), widest);
	}
}
