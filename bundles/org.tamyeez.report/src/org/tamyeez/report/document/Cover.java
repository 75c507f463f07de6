package org.tamyeez.report.document;

import java.util.List;
import java.util.Optional;

/**
 * The first thing that a reader sees.
 *
 * @param kicker   the small line over the title
 * @param title    the title
 * @param subtitle the title in the other language, where the plan has it
 * @param facts    client, period, version, status and the like
 * @param logo     the client's or the house's logo
 */
public record Cover(String kicker, String title, Optional<String> subtitle, List<Fact> facts, Optional<Picture> logo) {
}
