package org.tamyeez.report.model;

import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.OrganisationKind;
import org.tamyeez.plan.model.PlanStatus;
import org.tamyeez.plan.value.Money;
import org.tamyeez.plan.value.PlanDate;

/**
 * The plan itself.
 *
 * @param plan         its name and title
 * @param otherTitle   its title in the other language
 * @param file         the file it stands in, without folders
 * @param client       whom it is written for
 * @param author       who wrote it
 * @param organisation whether the client sells products, services or both
 * @param status       how far it has come
 * @param start        its first day
 * @param end          its last day
 * @param budget       what it may cost in all
 * @param countries    where it takes place, as ISO 3166 codes
 * @param language     the language it asks to be reported in
 * @param note         what the author tells the reader: the documentation comment before the plan
 */
public record PlanHead(Named plan, Optional<String> otherTitle, String file, Optional<String> client,
		Optional<String> author, OrganisationKind organisation, PlanStatus status, Optional<PlanDate> start,
		Optional<PlanDate> end, Optional<Money> budget, List<String> countries, Language language, Optional<String> note) {
}
