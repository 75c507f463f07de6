package org.tamyeez.report.model;

import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.value.TimeSpan;

/**
 * What may go wrong with society.
 *
 * @param text     what
 * @param speaker  who speaks then
 * @param channels where
 * @param within   within what time
 */
public record RiskFacts(String text, Optional<Named> speaker, List<Named> channels, Optional<TimeSpan> within) {
}
