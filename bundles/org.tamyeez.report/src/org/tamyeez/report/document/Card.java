package org.tamyeez.report.document;

import java.util.List;

/**
 * One of several things that stand beside each other.
 *
 * @param kicker a word over the title that says what it is; may be empty
 * @param title  its name
 * @param body   what is said of it in sentences
 * @param facts  what else is known of it
 */
public record Card(String kicker, String title, List<RichText> body, List<Fact> facts) {
}
