package org.tamyeez.report.style;

import java.util.List;

/**
 * What became of reading a house style.
 *
 * @param style    the style; what could not be read looks as it does without one
 * @param problems what could not be read
 */
public record StyleReading(HouseStyle style, List<StyleProblem> problems) {
}
