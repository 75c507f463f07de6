package org.tamyeez.plan.rules.method;

import java.util.Collection;
import java.util.List;

import org.tamyeez.plan.model.Audience;
import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.Market;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.Reachable;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * A segment or group of the plan that no channel reaches: it was found to matter, and nothing will be said to it. Article:
 * method.
 */
public final class SegmentUnreached extends Rule<Reachable> {

	/** Declares the rule. */
	public SegmentUnreached() {
		super("M12", "segment-unreached", RuleGroup.METHOD, Severity.WARNING, Reachable.class);
	}

	@Override
	protected void check(Reachable wanted, Check check) {
		// An audience is reached by its groups, which are looked at one by one.
		boolean hasGroups = wanted instanceof Audience audience && !audience.getGroups().isEmpty();
		if (!hasGroups) {
			Check.planOf(wanted).ifPresent(plan -> check(wanted, plan, check));
		}
	}

	/** Where no channel says whom it reaches, that is the finding. */
	private static void check(Reachable wanted, Plan plan, Check check) {
		List<Reachable> reached = plan.getChannels().stream().map(Channel::getReaches).flatMap(Collection::stream).toList();
		if (!reached.isEmpty() && !PlanFacts.covers(reached, wanted)) {
			Check.Report report = check.at(wanted);
			if (!(wanted instanceof Market)) {
				report.variant("group");
			}
			report.report(wanted);
		}
	}
}
