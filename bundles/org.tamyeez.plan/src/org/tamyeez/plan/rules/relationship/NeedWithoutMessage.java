package org.tamyeez.plan.rules.relationship;

import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.model.Market;
import org.tamyeez.plan.model.Message;
import org.tamyeez.plan.model.Need;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Placeholder;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.MessageFacts;

/**
 * A market states a need, and no message of the plan answers it. A need that was found out and is passed over was found out
 * in vain. Article: relationship.
 */
public final class NeedWithoutMessage extends Rule<Need> {

	/** Declares the rule. */
	public NeedWithoutMessage() {
		super("R06", "need-without-message", RuleGroup.RELATIONSHIP, Severity.INFO, Need.class);
	}

	@Override
	protected void check(Need need, Check check) {
		Optional<Plan> plan = Check.planOf(need);
		if (plan.isEmpty() || !(need.eContainer() instanceof Market market) || Placeholder.is(need.getText())) {
			return;
		}
		List<Message> messages = plan.get().getMessages();
		boolean answered = messages.stream().anyMatch(message -> message.getNeeds().contains(need)
				|| message.getMarkets().contains(market) && MessageFacts.answers(message, need));
		// A message to the market that answers none of its needs is found by need-unanswered, which says it more exactly.
		boolean foundAtMessage = messages.stream()
				.anyMatch(message -> message.getMarkets().contains(market) && NeedUnanswered.isUnanswered(message, market));
		if (!messages.isEmpty() && !answered && !foundAtMessage) {
			check.at(need).report(need, market);
		}
	}
}
