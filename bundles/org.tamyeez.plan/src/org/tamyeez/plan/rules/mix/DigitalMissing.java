package org.tamyeez.plan.rules.mix;

import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.ChannelKind;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

/** A plan has channels and no social network is among them, where customers look for a firm and ask it. Article: mix. */
public final class DigitalMissing extends Rule<Plan> {

	/** Declares the rule. */
	public DigitalMissing() {
		super("C01", "digital-missing", RuleGroup.MIX, Severity.WARNING, Plan.class);
	}

	@Override
	protected void check(Plan plan, Check check) {
		if (!plan.getChannels().isEmpty() && plan.getChannels().stream().noneMatch(DigitalMissing::mayBeSocial)) {
			check.at(plan).report(plan, plan.getChannels());
		}
	}

	/** A channel whose kind is not written yet may become a social network. */
	private static boolean mayBeSocial(Channel channel) {
		return PlanFacts.isSocial(channel) || channel.getKind() == ChannelKind.UNSTATED && !PlanFacts.isTraditional(channel);
	}
}
