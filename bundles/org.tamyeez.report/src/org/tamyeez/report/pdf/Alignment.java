package org.tamyeez.report.pdf;

import org.tamyeez.report.document.ReadingDirection;

/** On which side of a box lines stand. */
enum Alignment {
	LEFT(0), CENTRE(0.5), RIGHT(1);

	private final double share;

	Alignment(double share) {
		this.share = share;
	}

	/** Where lines of a direction begin. */
	static Alignment start(ReadingDirection direction) {
		return direction.isRightToLeft() ? RIGHT : LEFT;
	}

	/** Where lines of a direction end. */
	static Alignment end(ReadingDirection direction) {
		return direction.isRightToLeft() ? LEFT : RIGHT;
	}

	/** The left end of a line in a box. */
	double place(double lineWidth, Box box) {
		return box.x() + (box.width() - lineWidth) * share;
	}
}
