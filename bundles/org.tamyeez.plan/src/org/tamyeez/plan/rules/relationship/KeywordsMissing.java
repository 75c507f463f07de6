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
 * A content on a website, in search or on a network names no words by which people can find it. Article: relationship.
 */
public final class KeywordsMissing extends Rule<Content> {

	/** Declares the rule. */
	public KeywordsMissing() {
		super("R09", "keywords-missing", RuleGroup.RELATIONSHIP, Severity.INFO, Content.class);
	}

	@Override
	protected void check(Content content, Check check) {
		// What is said on an occasion goes to those who are there already: nobody searches for it.
		boolean searched = content.eContainer() instanceof Channel channel && isSearched(channel.getKind())
				&& content.getOccasion() == null;
		if (searched && content.getKeywords().isEmpty()) {
			Edits edits = check.edits();
			check.at(content)
					.fix("fix", edits.insertBehind(content, edits.keyword(content, "keywords") + " " + Edits.placeholder(),
							PlanPackage.Literals.NAMED_ELEMENT__NAME, PlanPackage.Literals.TITLED_ELEMENT__TITLE,
							PlanPackage.Literals.CONTENT__KIND, PlanPackage.Literals.CONTENT__THEME,
							PlanPackage.Literals.CONTENT__CADENCE, PlanPackage.Literals.CONTENT__MESSAGES), content)
					.report(content);
		}
	}

	private static boolean isSearched(ChannelKind kind) {
		return kind == ChannelKind.WEBSITE || kind == ChannelKind.SEARCH || kind == ChannelKind.SOCIAL_NETWORK;
	}
}
