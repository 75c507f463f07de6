package org.tamyeez.plan.rules.audience;

import java.util.Optional;

import org.tamyeez.plan.model.Intent;
import org.tamyeez.plan.model.Message;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.text.WordLists;

/**
 * A message of public relations is meant to sell, or carries a price, a discount or a call to buy. Such messages are not made
 * to sell: they show care for what matters to people and build a bond with them. Article: audience.
 */
public final class PrMessageSells extends Rule<Message> {

	/** Declares the rule. */
	public PrMessageSells() {
		super("A05", "pr-message-sells", RuleGroup.AUDIENCE, Severity.ERROR, Message.class);
	}

	/** Whether a message is one that the rule finds; the lists have the words that sell. */
	static boolean finds(Message message, WordLists lists) {
		return MessageField.isPublicRelations(message)
				&& (message.getIntent() == Intent.SELL || SellingWords.in(message.getText(), lists).isPresent());
	}

	@Override
	protected void check(Message message, Check check) {
		if (!MessageField.isPublicRelations(message)) {
			return;
		}
		Optional<SellingWords> selling = SellingWords.in(message.getText(), check.knowledge().words());
		if (message.getIntent() == Intent.SELL) {
			reportIntent(message, selling, check);
		} else if (selling.isPresent()) {
			check.at(message, PlanPackage.Literals.MESSAGE__TEXT).variant(variant(selling.get())).report(message,
					selling.get().words());
		}
	}

	/** Where the text sells as well, another intent alone would mend nothing. */
	private static void reportIntent(Message message, Optional<SellingWords> selling, Check check) {
		Check.Report report = check.at(message, PlanPackage.Literals.MESSAGE__INTENT);
		if (selling.isPresent()) {
			report.variant("intent-and-text").report(message, selling.get().words());
		} else {
			report.fix("fix", check.edits().replace(message, PlanPackage.Literals.MESSAGE__INTENT, 0,
					check.edits().keyword(message, "to bond"))).report(message);
		}
	}

	private static String variant(SellingWords selling) {
		return switch (selling.topic()) {
			case CALL_TO_BUY -> "call-to-buy";
			case DISCOUNT -> "discount";
			default -> "price";
		};
	}
}
