package org.tamyeez.plan.rules.fields;

import java.util.List;

import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * All channels of the marketing goals are social networks. Networks are one place where marketing shows itself; they are
 * not marketing. Article: fields.
 */
public final class MarketingIsOnlySocial extends Rule<Plan> {

	/** Declares the rule. */
	public MarketingIsOnlySocial() {
		super("F04", "marketing-is-only-social", RuleGroup.FIELDS, Severity.WARNING, Plan.class);
	}

	@Override
	protected void check(Plan plan, Check check) {
		if (PlanFacts.isMarketingOnlySocial(plan)) {
			List<Channel> channels = PlanFacts.channelsServing(plan, Discipline.MARKETING);
			Check.Report report = check.at(plan);
			channels.forEach(channel -> report.related(channel, "channel", channel));
			report.report(plan, channels);
		}
	}
}
