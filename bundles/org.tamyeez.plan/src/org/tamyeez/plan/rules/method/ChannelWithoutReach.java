package org.tamyeez.plan.rules.method;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.Reachable;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * A channel does not say which segment or group it reaches. A medium is chosen for the people who can be met there, after
 * they are known. Article: method.
 */
public final class ChannelWithoutReach extends Rule<Channel> {

	/** Declares the rule. */
	public ChannelWithoutReach() {
		super("M11", "channel-without-reach", RuleGroup.METHOD, Severity.ERROR, Channel.class);
	}

	@Override
	protected void check(Channel channel, Check check) {
		if (!channel.getReaches().isEmpty()) {
			return;
		}
		Check.Report report = check.at(channel);
		List<Reachable> wanted = wanted(channel);
		if (!wanted.isEmpty()) {
			Edits edits = check.edits();
			String names = wanted.stream().map(Edits::referenceTo).collect(Collectors.joining(", "));
			report.fix("fix", edits.addToBlock(channel, edits.keyword(channel, "reaches") + " " + names), wanted);
		}
		report.report(channel);
	}

	/** Those whom the goals of the channel are for. */
	private static List<Reachable> wanted(Channel channel) {
		return PlanFacts.goalsServed(channel).stream()
				.flatMap(goal -> Stream.<Reachable>concat(goal.getMarkets().stream(), goal.getAudiences().stream()))
				.distinct().toList();
	}
}
