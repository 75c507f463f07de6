package org.tamyeez.report.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tamyeez.report.document.ReadingDirection.LEFT_TO_RIGHT;
import static org.tamyeez.report.document.ReadingDirection.RIGHT_TO_LEFT;

import java.awt.geom.Rectangle2D;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextMeasureTest {

	private final TextMeasure measure = new TextMeasure(Typefaces.builtIn());

	@Test
	void digitsAreEquallyWide() {
		assertEquals(measure.width("1111", 10, false, LEFT_TO_RIGHT), measure.width("4897", 10, false, LEFT_TO_RIGHT),
				0.001);
	}

	@Test
	void widthGrowsWithTheSize() {
		assertEquals(2 * measure.width("نخلة", 10, false, RIGHT_TO_LEFT), measure.width("نخلة", 20, false, RIGHT_TO_LEFT),
				0.001);
	}

	@Test
	void lettersThatJoinAreNarrowerThanAlone() {
		double apart = "نخلة".chars()
				.mapToDouble(letter -> measure.width(Character.toString(letter), 10, false, RIGHT_TO_LEFT))
				.sum();

		assertTrue(measure.width("نخلة", 10, false, RIGHT_TO_LEFT) < apart);
	}

	@Test
	void boldIsWider() {
		assertTrue(measure.width("Budget", 10, true, LEFT_TO_RIGHT) > measure.width("Budget", 10, false, LEFT_TO_RIGHT));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Budget", "الميزانية (18%)", "حملة Google Ads", "Привет" })
	void outlineIsAsWideAsTheText(String text) {
		Rectangle2D outline = measure.outline(text, 100, false, RIGHT_TO_LEFT).getBounds2D();

		assertEquals(measure.width(text, 100, false, RIGHT_TO_LEFT), outline.getMaxX(), 15);
		assertTrue(outline.getMinX() > -15 && outline.getMinY() < -40 && outline.getMaxY() < 60, outline.toString());
	}
}
