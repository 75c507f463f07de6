package org.tamyeez.plan.rules.method;

import org.tamyeez.plan.model.Offering;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/**
 * An offering without attributes or price: who is to market it has not yet asked what there is to choose and what it costs.
 * Article: method.
 */
public final class OfferingUnderdescribed extends Rule<Offering> {

	/** Declares the rule. */
	public OfferingUnderdescribed() {
		super("M06", "offering-underdescribed", RuleGroup.METHOD, Severity.WARNING, Offering.class);
	}

	@Override
	protected void check(Offering offering, Check check) {
		boolean withoutAttributes = offering.getAttributes().isEmpty();
		boolean withoutPrice = offering.getPrice() == null;
		if (withoutAttributes && withoutPrice) {
			check.at(offering).report(offering);
		} else if (withoutAttributes) {
			check.at(offering).variant("attributes").report(offering);
		} else if (withoutPrice) {
			check.at(offering).variant("price").report(offering);
		}
	}
}
