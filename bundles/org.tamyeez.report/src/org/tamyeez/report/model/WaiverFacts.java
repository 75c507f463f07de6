package org.tamyeez.report.model;

import java.util.Optional;

import org.tamyeez.plan.value.PlanDate;

/**
 * A finding that somebody answers for.
 *
 * @param rule    the rule's name
 * @param summary what the rule finds, in the report's language
 * @param reason  why it does not hold here
 * @param owner   who answers for it
 * @param until   until when
 * @param element the element it stands in
 */
public record WaiverFacts(String rule, String summary, Optional<String> reason, Optional<String> owner,
		Optional<PlanDate> until, Optional<Named> element) {
}
