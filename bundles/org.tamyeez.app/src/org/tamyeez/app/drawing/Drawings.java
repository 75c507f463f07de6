package org.tamyeez.app.drawing;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.tamyeez.report.document.ReadingDirection;
import org.tamyeez.report.font.TextMeasure;
import org.tamyeez.report.font.Typefaces;
import org.tamyeez.report.picture.ReportPictures;
import org.tamyeez.report.style.HouseStyle;
import org.tamyeez.report.words.Wording;

/** Makes drawings of a plan for the window. To be used by jobs: to read fonts and to lay out takes a moment. */
public final class Drawings {

	/** Holds the letters of the standard fonts, which are read once. */
	private static final class Letters {
		static final TextMeasure MEASURE = measure();

		private static TextMeasure measure() {
			try {
				return new TextMeasure(Typefaces.of(HouseStyle.STANDARD));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	private Drawings() {
	}

	/** What draws a plan in some words. */
	public static ReportPictures in(Wording words) {
		ReadingDirection direction = words.isArabic() ? ReadingDirection.RIGHT_TO_LEFT : ReadingDirection.LEFT_TO_RIGHT;
		return new ReportPictures(words, (text, size, bold) -> measure().width(text, size, bold,
				ReadingDirection.of(text, direction)));
	}

	/** What knows the letters of the drawings. */
	public static TextMeasure measure() {
		return Letters.MEASURE;
	}
}
