package org.tamyeez.plan.rules.relationship;

import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.ChannelKind;
import org.tamyeez.plan.model.Content;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/**
 * A content on a channel that lives from new content does not say how often it is renewed. Article: relationship.
 */
public final class ContentNotRenewed extends Rule<Content> {

	/** Declares the rule. */
	public ContentNotRenewed() {
		super("R08", "content-not-renewed", RuleGroup.RELATIONSHIP, Severity.WARNING, Content.class);
	}

	@Override
	protected void check(Content content, Check check) {
		if (!(content.eContainer() instanceof Channel channel) || !livesFromNewContent(channel)) {
			return;
		}
		boolean renewed = content.getCadence() != null || channel.getCadence() != null;
		if (!renewed && !isForOneDay(content)) {
			Edits edits = check.edits();
			String words = edits.keyword(content, "every") + " " + edits.keyword(content, "week");
			check.at(content).fix("fix", edits.insertBehind(content, words, PlanPackage.Literals.NAMED_ELEMENT__NAME,
					PlanPackage.Literals.TITLED_ELEMENT__TITLE, PlanPackage.Literals.CONTENT__KIND,
					PlanPackage.Literals.CONTENT__THEME), content).report(content, channel);
		}
	}

	private static boolean livesFromNewContent(Channel channel) {
		ChannelKind kind = channel.getKind();
		return kind == ChannelKind.SOCIAL_NETWORK || kind == ChannelKind.WEBSITE || kind == ChannelKind.EMAIL;
	}

	private static boolean isForOneDay(Content content) {
		return content.getOccasion() != null || content.getStart() != null && content.getStart().equals(content.getEnd());
	}
}
