package org.tamyeez.report.pdf;

import org.tamyeez.report.document.ReadingDirection;
import org.tamyeez.report.pdf.file.PdfFile;

/**
 * The part of a page that is written on. Where lines begin is left or right, as the report is read.
 *
 * @param box       between the margins
 * @param top       where it begins
 * @param bottom    where it ends
 * @param direction of the report
 */
record PageArea(Box box, double top, double bottom, ReadingDirection direction) {

	private static final double SIDE = 50;
	private static final double TOP = 62;
	private static final double BOTTOM = 64;
	private static final double NARROW_TOP = 52;
	private static final double NARROW_BOTTOM = 54;

	/** The usual margins. */
	static PageArea usual(ReadingDirection direction) {
		return new PageArea(new Box(SIDE, PdfFile.WIDTH - 2 * SIDE), TOP, PdfFile.HEIGHT - BOTTOM, direction);
	}

	/** Narrow margins at top and foot, for what has to stand on one page. */
	static PageArea large(ReadingDirection direction) {
		return new PageArea(new Box(SIDE, PdfFile.WIDTH - 2 * SIDE), NARROW_TOP, PdfFile.HEIGHT - NARROW_BOTTOM, direction);
	}

	/** The same with room left free at the foot. */
	PageArea upper(double share) {
		return new PageArea(box, top, top + height() * share, direction);
	}

	double width() {
		return box.width();
	}

	double height() {
		return bottom - top;
	}

	boolean isRightToLeft() {
		return direction.isRightToLeft();
	}

	/** A part of the whole width. */
	Box part(double offset, double width) {
		return part(box, offset, width);
	}

	/** A part of a box: so far from where lines begin, and so wide. */
	Box part(Box whole, double offset, double width) {
		return new Box(isRightToLeft() ? whole.right() - offset - width : whole.x() + offset, width);
	}

	/** All of a box but its first part. */
	Box after(Box whole, double offset) {
		return part(whole, offset, whole.width() - offset);
	}

	/** Where lines begin. */
	Alignment start() {
		return Alignment.start(direction);
	}

	/** Where lines end. */
	Alignment end() {
		return Alignment.end(direction);
	}
}
