package org.tamyeez.plan.rules.relationship;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.Content;
import org.tamyeez.plan.model.Theme;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Parameter;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;
import org.tamyeez.plan.value.Percent;

/**
 * A social channel makes offers and hardly cares for its members. On a network the way to a sale leads through relations
 * between people. Article: relationship.
 */
public final class SellingOnlyChannel extends Rule<Channel> {

	private static final Parameter SHARE = Parameter.percent("share", 30);
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** Declares the rule. */
	public SellingOnlyChannel() {
		super("R01", "selling-only-channel", RuleGroup.RELATIONSHIP, Severity.WARNING, Channel.class, SHARE);
	}

	@Override
	protected void check(Channel channel, Check check) {
		List<Content> offers = channel.getContents().stream().filter(content -> content.getTheme() == Theme.OFFER).toList();
		if (!PlanFacts.isSocial(channel) || offers.isEmpty()) {
			return;
		}
		List<Content> relationship = channel.getContents().stream().filter(SellingOnlyChannel::maybeRelationship).toList();
		BigDecimal share = share(relationship, offers, Rhythm.of(channel));
		BigDecimal wanted = check.value(SHARE);
		if (share.compareTo(wanted) >= 0) {
			return;
		}
		Check.Report report = check.at(channel).related(offers.get(0), "offer", offers.get(0));
		if (relationship.isEmpty()) {
			addFix(report, channel, offers, wanted, check.edits());
			report.report(channel, offers.get(0));
		} else {
			report.variant("share").report(channel, new Percent(share), new Percent(wanted));
		}
	}

	/** A content whose theme is not written may be one: only what the plan says is held against it. */
	private static boolean maybeRelationship(Content content) {
		return content.getTheme() == Theme.RELATIONSHIP || content.getTheme() == Theme.UNSTATED;
	}

	private static BigDecimal share(List<Content> relationship, List<Content> offers, Rhythm rhythm) {
		BigDecimal caring = rhythm.posts(relationship);
		return caring.multiply(HUNDRED).divide(caring.add(rhythm.posts(offers)), 0, RoundingMode.FLOOR);
	}

	/** One content of relationship as often as the only offer makes half; beside several offers that may be too little. */
	private static void addFix(Check.Report report, Channel channel, List<Content> offers, BigDecimal wanted, Edits edits) {
		if (offers.size() > 1 || wanted.intValue() > 50) {
			return;
		}
		String name = Edits.freeName(edits.inLanguageOf(channel, "Conversation", "حديث"), channel.getContents());
		String rhythm = Rhythm.words(offers.get(0), edits);
		report.fix("fix", edits.addToBlock(channel, edits.keyword(channel, "content") + " " + name + " "
				+ edits.keyword(channel, "about") + " " + edits.keyword(channel, "relationship") + rhythm), channel);
	}
}
