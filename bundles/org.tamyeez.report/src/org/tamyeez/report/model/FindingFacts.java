package org.tamyeez.report.model;

import java.util.Optional;

import org.tamyeez.plan.rule.Severity;

/**
 * Something that the check finds in the plan.
 *
 * @param rule     the rule's name
 * @param id       the rule's identifier
 * @param article  the article that teaches it
 * @param severity how grave it is
 * @param message  what is wrong and what to do, in the report's language
 * @param element  the element it stands in
 * @param line     the line it stands on, from 1
 */
public record FindingFacts(String rule, String id, String article, Severity severity, String message,
		Optional<Named> element, int line) {
}
