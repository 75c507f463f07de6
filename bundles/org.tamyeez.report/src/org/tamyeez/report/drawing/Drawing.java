package org.tamyeez.report.drawing;

import java.util.List;

import org.tamyeez.report.document.ReadingDirection;

/**
 * A drawing in points (1/72 inch), x from the left and y from the top.
 *
 * @param width       the width
 * @param height      the height
 * @param direction   the direction that it was laid out for
 * @param title       its name
 * @param alternative what it shows, in sentences, for those who do not see it
 * @param shapes      what is drawn, the undermost first
 */
public record Drawing(double width, double height, ReadingDirection direction, String title, String alternative,
		List<Shape> shapes) {
}
