package org.tamyeez.plan.rules.fields;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.tamyeez.plan.model.Activity;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.Message;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.Reachable;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.value.Money;

/**
 * An activity pays for reaching people on a channel and has no message to tell them. Paid reach without a message buys
 * views, which please decision makers and change nothing. Article: fields.
 */
public final class PaidReachWithoutMessage extends Rule<Activity> {

	/** Declares the rule. */
	public PaidReachWithoutMessage() {
		super("F11", "paid-reach-without-message", RuleGroup.FIELDS, Severity.WARNING, Activity.class);
	}

	@Override
	protected void check(Activity activity, Check check) {
		Money cost = activity.getCost();
		if (cost == null || cost.amount().signum() == 0 || activity.getChannels().isEmpty()
				|| !activity.getMessages().isEmpty()) {
			return;
		}
		Check.Report report = check.at(activity, PlanPackage.Literals.COSTED__COST);
		List<Message> messages = messagesFor(activity);
		if (messages.size() == 1) {
			Edits edits = check.edits();
			String says = edits.keyword(activity, "says") + " " + messages.get(0).getName();
			report.fix("fix", edits.insertBehind(activity, says, PlanPackage.Literals.ACTIVITY__CHANNELS), messages.get(0));
		}
		report.report(activity, cost);
	}

	/** The messages for those whom the activity's goals are for. */
	private static List<Message> messagesFor(Activity activity) {
		List<Reachable> addressees = activity.getGoals().stream().flatMap(PaidReachWithoutMessage::addressees).toList();
		return Check.planOf(activity).map(Plan::getMessages).stream().flatMap(Collection::stream)
				.filter(message -> Stream.concat(message.getMarkets().stream(), message.getAudiences().stream())
						.anyMatch(addressees::contains))
				.toList();
	}

	private static Stream<Reachable> addressees(Goal goal) {
		return Stream.concat(goal.getMarkets().stream(), goal.getAudiences().stream());
	}
}
