package org.tamyeez.plan.rules.relationship;

import java.util.List;

import org.tamyeez.plan.model.Intent;
import org.tamyeez.plan.model.Market;
import org.tamyeez.plan.model.Message;
import org.tamyeez.plan.model.Need;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Placeholder;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.MessageFacts;

/**
 * A message to a market answers none of the needs that the market states: it says what we want, not what they want.
 * Article: relationship.
 */
public final class NeedUnanswered extends Rule<Message> {

	/** Declares the rule. */
	public NeedUnanswered() {
		super("R05", "need-unanswered", RuleGroup.RELATIONSHIP, Severity.WARNING, Message.class);
	}

	@Override
	protected void check(Message message, Check check) {
		for (int index = 0; index < message.getMarkets().size(); index++) {
			Market market = message.getMarkets().get(index);
			if (isUnanswered(message, market)) {
				Check.Report report = check.at(message, PlanPackage.Literals.MESSAGE__MARKETS, index);
				report.related(market, "market", market);
				addFix(report, message, market.getNeeds(), check.edits());
				report.report(message, market, market.getNeeds());
			}
		}
	}

	/** Whether a message tells a market something, and answers no need of it. */
	static boolean isUnanswered(Message message, Market market) {
		return tells(message) && !Placeholder.is(message.getText())
				&& market.getNeeds().stream().anyMatch(need -> !Placeholder.is(need.getText()))
				&& market.getNeeds().stream().noneMatch(need -> MessageFacts.answers(message, need));
	}

	/** A greeting, a reply and help on request answer the moment, and need not answer a need. */
	private static boolean tells(Message message) {
		Intent intent = message.getIntent();
		return intent != Intent.BOND && intent != Intent.RESPOND && intent != Intent.SUPPORT;
	}

	private static void addFix(Check.Report report, Message message, List<Need> needs, Edits edits) {
		if (needs.size() == 1 && message.getNeeds().isEmpty() && message.getMarkets().size() == 1) {
			String words = edits.keyword(message, "answers") + " " + Edits.referenceTo(needs.get(0));
			report.fix("fix", edits.insertBehind(message, words, PlanPackage.Literals.MESSAGE__MARKETS), needs.get(0));
		}
	}
}
