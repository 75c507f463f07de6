package org.tamyeez.report.model;

import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Intent;

/**
 * What is said.
 *
 * @param message    its name
 * @param text       the words
 * @param intent     what for
 * @param discipline the field it belongs to
 * @param markets    the markets it is for
 * @param audiences  the audiences and groups it is for
 * @param needs      the needs it answers
 * @param issues     the issues it cares for
 * @param values     the values it shows
 * @param merits     the merits it tells
 * @param offerings  what it offers
 * @param evidence   what it can be believed for
 * @param channels   where it is said
 * @param note       what the author tells the reader
 */
public record MessageFacts(Named message, String text, Intent intent, Discipline discipline, List<Named> markets,
		List<Named> audiences, List<String> needs, List<String> issues, List<String> values, List<String> merits,
		List<Named> offerings, List<String> evidence, List<Named> channels, Optional<String> note) {
}
