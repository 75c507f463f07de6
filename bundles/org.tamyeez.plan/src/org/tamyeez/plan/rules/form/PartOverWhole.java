package org.tamyeez.plan.rules.form;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.model.AudienceGroup;
import org.tamyeez.plan.model.Market;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.model.Stakeholder;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.value.Quantity;

/** A market is larger than the group of the audience that it is a part of. */
public final class PartOverWhole extends Rule<Market> {

	/** Declares the rule. */
	public PartOverWhole() {
		super("W17", "part-over-whole", RuleGroup.FORM, Severity.ERROR, Market.class);
	}

	@Override
	protected void check(Market market, Check check) {
		if (market.getPartOf().size() != 1) {
			return;
		}
		Stakeholder whole = market.getPartOf().get(0);
		if (whole instanceof AudienceGroup group && isMore(market.getSize(), group.getSize())) {
			check.at(market, Literals.MARKET__SIZE).related(group, "group", group, group.getSize()).report(market,
					market.getSize(), group, group.getSize());
		}
	}

	/** Whether one number of things is greater than another of the same things. */
	private static boolean isMore(@Nullable Quantity part, @Nullable Quantity whole) {
		return part != null && whole != null && part.kind() == Quantity.Kind.NUMBER && part.unit().equals(whole.unit())
				&& part.amount().compareTo(whole.amount()) > 0;
	}
}
