package org.tamyeez.plan.rules.audience;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.tamyeez.plan.model.Intent;
import org.tamyeez.plan.model.Message;
import org.tamyeez.plan.model.Offering;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Placeholder;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.ContentWords;
import org.tamyeez.plan.text.Topic;
import org.tamyeez.plan.text.WordLists;

/**
 * A message of marketing tells neither what is offered nor a merit of it nor another reason to buy: it greets, or is a slogan. Marketing's message is to
 * raise sales, and nobody buys what is not said. Messages that bond, support or respond are another matter.
 * Article: audience.
 */
public final class MarketingMessageWithoutOffer extends Rule<Message> {

	private static final Set<Intent> MEANT_TO_SELL = EnumSet.of(Intent.UNSTATED, Intent.SELL, Intent.INFORM);
	private static final List<Topic> REASONS = List.of(Topic.OFFER, Topic.PRICE, Topic.DISCOUNT);

	/** Declares the rule. */
	public MarketingMessageWithoutOffer() {
		super("A07", "marketing-message-without-offer", RuleGroup.AUDIENCE, Severity.WARNING, Message.class);
	}

	@Override
	protected void check(Message message, Check check) {
		List<Offering> offerings = Check.planOf(message).map(Plan::getOfferings).map(List::copyOf).orElse(List.of());
		if (!MEANT_TO_SELL.contains(message.getIntent()) || !MessageField.isMarketing(message) || namesReason(message)
				|| Placeholder.is(message.getText()) || tellsReason(message, offerings, check.knowledge().words())) {
			return;
		}
		Check.Report report = check.at(message);
		if (offerings.size() == 1) {
			Offering offering = offerings.get(0);
			String offers = check.edits().keyword(message, "offers") + ' ' + Edits.referenceTo(offering);
			report.fix("fix", check.edits().insertBehind(message, offers, MessageField.written()), offering);
		}
		report.report(message);
	}

	private static boolean namesReason(Message message) {
		return !message.getOfferings().isEmpty() || !message.getMerits().isEmpty() || !message.getNeeds().isEmpty()
				|| !message.getEvidence().isEmpty();
	}

	/** Whether the text is more than a greeting or a slogan: what it tells in other words may well be a reason to buy. */
	private static boolean tellsReason(Message message, List<Offering> offerings, WordLists lists) {
		List<String> names = Check.planOf(message).map(Vocabulary::names).orElse(List.of());
		return ContentWords.readings(message.getText()).stream()
				.anyMatch(text -> REASONS.stream().anyMatch(topic -> lists.mentions(topic, text))
						|| offerings.stream().anyMatch(offering -> isNamed(offering, text))
						|| !Vocabulary.EMPTY.isAllOf(text, names));
	}

	private static boolean isNamed(Offering offering, String text) {
		List<String> words = ContentWords.of(text);
		return Stream.concat(Stream.ofNullable(offering.getName()), ContentWords.readings(offering.getTitle()).stream())
				.flatMap(name -> ContentWords.of(name).stream()).anyMatch(word -> ContentWords.contains(words, word));
	}
}
