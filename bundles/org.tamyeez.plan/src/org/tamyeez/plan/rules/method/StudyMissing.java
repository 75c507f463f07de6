package org.tamyeez.plan.rules.method;

import java.util.List;

import org.tamyeez.plan.model.Offering;
import org.tamyeez.plan.model.OfferingForm;
import org.tamyeez.plan.model.OfferingKind;
import org.tamyeez.plan.model.OrganisationKind;
import org.tamyeez.plan.model.PhaseKind;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/**
 * A product is marketed and nobody has studied it: neither a study nor a phase of study is planned, or the studies cover
 * other offerings. Article: method.
 */
public final class StudyMissing extends Rule<Plan> {

	/** Declares the rule. */
	public StudyMissing() {
		super("M05", "study-missing", RuleGroup.METHOD, Severity.ERROR, Plan.class);
	}

	@Override
	protected void check(Plan plan, Check check) {
		boolean inPhases = plan.getPhases().stream().anyMatch(phase -> phase.getKind() == PhaseKind.STUDY);
		if (inPhases || !Stages.isMarketed(plan)) {
			return;
		}
		List<Offering> products = plan.getOfferings().stream().filter(offering -> isProduct(offering, plan)).toList();
		if (!plan.getStudies().isEmpty()) {
			products.stream().filter(product -> !isStudied(product, plan))
					.forEach(product -> check.at(product).variant("uncovered").report(product));
		} else if (!products.isEmpty()) {
			check.at(plan).related(products.get(0), "product", products.get(0)).report(plan, products);
		}
	}

	private static boolean isProduct(Offering offering, Plan plan) {
		return offering.getKind() == OfferingKind.PRODUCT || offering.getKind() == OfferingKind.UNSTATED
				&& (offering.getForm() == OfferingForm.PHYSICAL || plan.getOrganisation() == OrganisationKind.PRODUCT);
	}

	/** A study that names no offering looks at all of them. */
	private static boolean isStudied(Offering product, Plan plan) {
		return plan.getStudies().stream()
				.anyMatch(study -> study.getSubjects().isEmpty() || study.getSubjects().contains(product));
	}
}
