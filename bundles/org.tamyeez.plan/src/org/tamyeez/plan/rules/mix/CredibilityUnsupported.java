package org.tamyeez.plan.rules.mix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Intent;
import org.tamyeez.plan.model.Message;
import org.tamyeez.plan.model.Offering;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.Proof;
import org.tamyeez.plan.model.TrustLevel;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * A message that sells goes out, without anything that makes it believable, on a channel where people believe little.
 * Article: mix.
 */
public final class CredibilityUnsupported extends Rule<Message> {

	/** Declares the rule. */
	public CredibilityUnsupported() {
		super("C07", "credibility-unsupported", RuleGroup.MIX, Severity.WARNING, Message.class);
	}

	@Override
	protected void check(Message message, Check check) {
		boolean sells = message.getIntent() == Intent.SELL && message.getDiscipline() != Discipline.PUBLIC_RELATIONS;
		Optional<Plan> plan = Check.planOf(message);
		if (!sells || !message.getEvidence().isEmpty() || plan.isEmpty()) {
			return;
		}
		Optional<Channel> doubted = carriers(plan.get(), message).filter(CredibilityUnsupported::isDoubted).findFirst();
		if (doubted.isPresent()) {
			Check.Report report = check.at(message).related(doubted.get(), "channel", doubted.get());
			Optional<Proof> proof = proof(plan.get(), message);
			if (proof.isPresent()) {
				String words = check.edits().keyword(message, "evidence") + " " + Edits.referenceTo(proof.get());
				report.fix("fix", check.edits().insertBehind(message, words, PlanPackage.Literals.MESSAGE__INTENT,
						PlanPackage.Literals.MESSAGE__DISCIPLINE, PlanPackage.Literals.MESSAGE__MARKETS,
						PlanPackage.Literals.MESSAGE__NEEDS, PlanPackage.Literals.MESSAGE__OFFERINGS), proof.get());
			}
			report.report(message, doubted.get());
		}
	}

	/** The channels that a message goes out on: in what they publish, or in an activity that uses them. */
	private static Stream<Channel> carriers(Plan plan, Message message) {
		Stream<Channel> byContent = plan.getChannels().stream().filter(
				channel -> channel.getContents().stream().anyMatch(content -> content.getMessages().contains(message)));
		Stream<Channel> byActivity = PlanFacts.activities(plan).stream()
				.filter(activity -> activity.getMessages().contains(message))
				.flatMap(activity -> activity.getChannels().stream());
		return Stream.concat(byContent, byActivity);
	}

	/** What the plan says of the trust in a channel; where it says nothing, what the article says of its kind. */
	private static boolean isDoubted(Channel channel) {
		if (channel.getTrust() != TrustLevel.UNSTATED) {
			return channel.getTrust() == TrustLevel.LOW;
		}
		return switch (channel.getKind()) {
			case SOCIAL_NETWORK, EMAIL, SMS -> true;
			default -> false;
		};
	}

	/** The first proof of what the message offers, or of the plan's only offering where the message names none. */
	private static Optional<Proof> proof(Plan plan, Message message) {
		List<Offering> offerings = message.getOfferings().isEmpty() && plan.getOfferings().size() == 1
				? plan.getOfferings()
				: message.getOfferings();
		return offerings.stream().flatMap(offering -> offering.getProofs().stream()).findFirst();
	}
}
