package org.tamyeez.plan.rules.audience;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.Purpose;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/**
 * A channel serves several fields and does not say what it does for each. The same tool is used differently, for different
 * people and different reasons. Article: audience.
 */
public final class ChannelPurposeUnstated extends Rule<Channel> {

	/** Declares the rule. */
	public ChannelPurposeUnstated() {
		super("A17", "channel-purpose-unstated", RuleGroup.AUDIENCE, Severity.WARNING, Channel.class);
	}

	@Override
	protected void check(Channel channel, Check check) {
		List<Purpose> purposes = channel.getPurposes().stream().filter(purpose -> purpose.getGoal() != null).toList();
		Set<Discipline> all = new TreeSet<>();
		Set<Discipline> explained = new TreeSet<>();
		for (Purpose purpose : purposes) {
			all.addAll(fields(purpose.getGoal()));
			if (isStated(purpose)) {
				explained.addAll(fields(purpose.getGoal()));
			}
		}
		if (all.size() < 2) {
			return;
		}
		for (Purpose purpose : purposes) {
			Set<Discipline> fields = fields(purpose.getGoal());
			if (!isStated(purpose) && !explained.containsAll(fields)) {
				check.at(purpose, PlanPackage.Literals.PURPOSE__GOAL).report(channel, all, purpose.getGoal());
				// One word about each field is enough, and so is one finding.
				explained.addAll(fields);
			}
		}
	}

	private static boolean isStated(Purpose purpose) {
		return purpose.getPurpose() != null && !purpose.getPurpose().getValue().isBlank();
	}

	/** The fields of a goal. Promotion is a part of marketing and so no field of its own here. */
	private static Set<Discipline> fields(Goal goal) {
		Set<Discipline> fields = new TreeSet<>(goal.getDisciplines());
		if (fields.remove(Discipline.PROMOTION)) {
			fields.add(Discipline.MARKETING);
		}
		return fields;
	}
}
