package org.tamyeez.plan.rules.audience;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.tamyeez.plan.model.Intent;
import org.tamyeez.plan.model.Message;
import org.tamyeez.plan.model.Offering;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.text.Topic;
import org.tamyeez.plan.text.WordLists;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;

/**
 * A message of marketing tells neither what is offered nor a merit of it nor another reason to buy. Marketing's message is to
 * raise sales, and nobody buys what is not said. Messages that bond, support or respond are another matter.
 * Article: audience.
 */
public final class MarketingMessageWithoutOffer extends Rule<Message> {

	private static final Set<Intent> MEANT_TO_SELL = EnumSet.of(Intent.UNSTATED, Intent.SELL, Intent.INFORM);
	private static final List<Topic> REASONS = List.of(Topic.OFFER, Topic.PRICE, Topic.DISCOUNT);
	private static final Splitter WORDS = Splitter.on(CharMatcher.forPredicate(Character::isLetterOrDigit).negate())
			.omitEmptyStrings();
	/** Shorter words are mostly such as join others, and would be found in any text. */
	private static final int TELLING_LENGTH = 4;
	private static final int TELLING_LENGTH_ARABIC = 3;
	private static final String ARTICLE = "ال";
	private static final String PLURAL = "s";

	/** Declares the rule. */
	public MarketingMessageWithoutOffer() {
		super("A07", "marketing-message-without-offer", RuleGroup.AUDIENCE, Severity.WARNING, Message.class);
	}

	@Override
	protected void check(Message message, Check check) {
		List<Offering> offerings = Check.planOf(message).map(Plan::getOfferings).map(List::copyOf).orElse(List.of());
		if (!MEANT_TO_SELL.contains(message.getIntent()) || !MessageField.isMarketing(message) || namesReason(message)
				|| SellingWords.readings(message.getText()).stream().anyMatch(text -> tellsReason(text, offerings))) {
			return;
		}
		Check.Report report = check.at(message);
		if (offerings.size() == 1) {
			Offering offering = offerings.get(0);
			String offers = check.edits().keyword(message, "offers") + ' ' + Edits.referenceTo(offering);
			report.fix("fix", check.edits().insertBehind(message, offers, PlanPackage.Literals.NAMED_ELEMENT__NAME,
					PlanPackage.Literals.MESSAGE__TEXT), offering);
		}
		report.report(message);
	}

	private static boolean namesReason(Message message) {
		return !message.getOfferings().isEmpty() || !message.getMerits().isEmpty() || !message.getNeeds().isEmpty()
				|| !message.getEvidence().isEmpty();
	}

	private static boolean tellsReason(String text, List<Offering> offerings) {
		String lower = text.toLowerCase(Locale.ROOT);
		return REASONS.stream().anyMatch(topic -> WordLists.builtIn().mentions(topic, text))
				|| offerings.stream().flatMap(MarketingMessageWithoutOffer::words).anyMatch(lower::contains);
	}

	/** The words that an offering is called by, in a form that is also found within longer words. */
	private static Stream<String> words(Offering offering) {
		Stream<String> names = offering.getName() == null ? Stream.empty() : Stream.of(offering.getName());
		return Stream.concat(names, SellingWords.readings(offering.getTitle()).stream())
				.map(name -> name.toLowerCase(Locale.ROOT))
				.flatMap(WORDS::splitToStream).filter(MarketingMessageWithoutOffer::isTelling)
				.map(word -> word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word)
				.map(word -> word.endsWith(PLURAL) ? word.substring(0, word.length() - PLURAL.length()) : word);
	}

	private static boolean isTelling(String word) {
		boolean arabic = Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
		return word.length() >= (arabic ? TELLING_LENGTH_ARABIC : TELLING_LENGTH);
	}
}
