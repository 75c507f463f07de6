package org.tamyeez.plan.rules.fields;

import java.util.List;

import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.ChannelKind;
import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * The marketing goals are pursued through coverage in press and media only. Media informs the public; it neither meets
 * customers nor sells to them. Article: fields.
 */
public final class MarketingIsOnlyMedia extends Rule<Plan> {

	/** Declares the rule. */
	public MarketingIsOnlyMedia() {
		super("F08", "marketing-is-only-media", RuleGroup.FIELDS, Severity.WARNING, Plan.class);
	}

	@Override
	protected void check(Plan plan, Check check) {
		List<Channel> channels = PlanFacts.channelsServing(plan, Discipline.MARKETING);
		boolean inPress = channels.stream().anyMatch(channel -> channel.getKind() == ChannelKind.PRESS);
		if (inPress && channels.stream().allMatch(MarketingIsOnlyMedia::isCoverage)) {
			Check.Report report = check.at(plan);
			channels.forEach(channel -> report.related(channel, "channel", channel));
			report.report(plan, channels);
		}
	}

	/** Radio and television with a budget sell air time for advertising, which is no coverage. */
	private static boolean isCoverage(Channel channel) {
		return switch (channel.getKind()) {
			case PRESS -> true;
			case RADIO, TELEVISION -> channel.getCost() == null;
			default -> false;
		};
	}
}
