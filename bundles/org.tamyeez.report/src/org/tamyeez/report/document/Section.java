package org.tamyeez.report.document;

import java.util.List;

/**
 * A part of a report with a heading of the first rank, which stands in the table of contents.
 *
 * @param id     a name for links, the same in every language: {@code goals}
 * @param title  the heading
 * @param blocks what stands in it, in order
 */
public record Section(String id, String title, List<Block> blocks) {
}
