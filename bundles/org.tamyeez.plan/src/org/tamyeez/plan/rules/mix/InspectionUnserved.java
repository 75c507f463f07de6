package org.tamyeez.plan.rules.mix;

import java.util.List;

import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.Offering;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/** Customers want to see and touch an offering before they buy it, and no channel of the plan lets them. Article: mix. */
public final class InspectionUnserved extends Rule<Offering> {

	/** Declares the rule. */
	public InspectionUnserved() {
		super("C06", "inspection-unserved", RuleGroup.MIX, Severity.WARNING, Offering.class);
	}

	@Override
	protected void check(Offering offering, Check check) {
		List<Channel> channels = Check.planOf(offering).map(plan -> List.copyOf(plan.getChannels())).orElse(List.of());
		boolean served = offering.getReturnPeriod() != null || channels.stream().anyMatch(InspectionUnserved::letsInspect);
		if (offering.isInspectedBeforeBuying() && !channels.isEmpty() && !served) {
			check.at(offering, PlanPackage.Literals.OFFERING__INSPECTED_BEFORE_BUYING).report(offering, channels);
		}
	}

	private static boolean letsInspect(Channel channel) {
		return switch (channel.getKind()) {
			case STORE, EXHIBITION, EVENT -> true;
			default -> channel.getInspection() != null;
		};
	}
}
