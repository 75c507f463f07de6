package org.tamyeez.plan.rules.audience;

import java.util.List;

import org.tamyeez.plan.model.Audience;
import org.tamyeez.plan.model.AudienceGroup;
import org.tamyeez.plan.rule.Edits;

/**
 * No group of the audience sways others. Opinion leaders can raise an offer or bring it down, and so belong to the target
 * audience before all others. Article: audience.
 */
public final class OpinionLeadersMissing extends GroupRule {

	/** Declares the rule. */
	public OpinionLeadersMissing() {
		super("A11", "opinion-leaders-missing");
	}

	@Override
	boolean isMissing(List<AudienceGroup> groups) {
		return groups.stream().noneMatch(AudienceGroup::isOpinionLeader);
	}

	@Override
	String placeholder(Audience near, List<AudienceGroup> groups, Edits edits) {
		String name = Edits.freeName(edits.inLanguageOf(near, "Voices", "أصحاب_الرأي"), groups);
		String title = edits.asking(near, "Whoever people listen to", "من يصغي الناس إليهم");
		return line(near, edits, name, title, "influence", "mixed", "leads opinion");
	}
}
