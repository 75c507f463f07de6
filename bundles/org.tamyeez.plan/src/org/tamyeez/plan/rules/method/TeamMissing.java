package org.tamyeez.plan.rules.method;

import java.util.List;

import org.tamyeez.plan.model.Activity;
import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.ChannelKind;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * An activity without an owner, or a channel and nobody who could run it. The medium is chosen together with the team that
 * can handle it. Where there is a team that lacks the skill for a channel, nobody-learns says so. Article: method.
 */
public final class TeamMissing extends Rule<Plan> {

	/** Declares the rule. */
	public TeamMissing() {
		super("M13", "team-missing", RuleGroup.METHOD, Severity.ERROR, Plan.class);
	}

	@Override
	protected void check(Plan plan, Check check) {
		List<Activity> unowned = PlanFacts.activities(plan).stream().filter(one -> one.getOwners().isEmpty()).toList();
		List<Channel> unmanned = plan.getChannels().stream().filter(one -> !canBeRun(one, plan)).toList();
		if (!hasNobody(plan)) {
			unowned.forEach(activity -> report(activity, plan, check));
			unmanned.forEach(channel -> check.at(channel).variant("channel").report(channel));
		} else if (!unowned.isEmpty() || !unmanned.isEmpty()) {
			check.at(plan).variant("nobody").report(plan);
		}
	}

	private static void report(Activity activity, Plan plan, Check check) {
		Check.Report report = check.at(activity);
		Edits edits = check.edits();
		Owners.only(plan).ifPresent(party -> report.fix("fix",
				edits.addToHead(activity, edits.keyword(activity, "by") + " " + Edits.referenceTo(party)), party));
		report.report(activity);
	}

	/** One missing team is one finding, however much there is to do. */
	private static boolean hasNobody(Plan plan) {
		return PlanFacts.parties(plan).isEmpty()
				&& plan.getChannels().stream().allMatch(channel -> channel.getRunBy().isEmpty())
				&& PlanFacts.activities(plan).stream().allMatch(activity -> activity.getOwners().isEmpty());
	}

	/** Whether there is anybody for a channel. What people tell each other nobody runs. */
	private static boolean canBeRun(Channel channel, Plan plan) {
		return channel.getKind() == ChannelKind.WORD_OF_MOUTH || !channel.getRunBy().isEmpty()
				|| !PlanFacts.parties(plan).isEmpty() || PlanFacts.activities(plan).stream()
						.anyMatch(activity -> activity.getChannels().contains(channel) && !activity.getOwners().isEmpty());
	}
}
