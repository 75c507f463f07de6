package org.tamyeez.report.document;

/**
 * A figure that is seen at a glance.
 *
 * @param value the figure: "43,000 SAR", "2 of 3"
 * @param label what it tells
 * @param tone  how good or bad it is; label or value say it in words too
 */
public record Tile(String value, String label, Tone tone) {
}
