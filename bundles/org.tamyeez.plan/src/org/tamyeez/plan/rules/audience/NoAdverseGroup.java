package org.tamyeez.plan.rules.audience;

import java.util.List;

import org.tamyeez.plan.model.Audience;
import org.tamyeez.plan.model.AudienceGroup;
import org.tamyeez.plan.model.Influence;
import org.tamyeez.plan.rule.Edits;

/**
 * The audience lists supporters only. Whoever can harm the organisation belongs to the target audience as much as whoever
 * can help it. Article: audience.
 */
public final class NoAdverseGroup extends GroupRule {

	/** Declares the rule. */
	public NoAdverseGroup() {
		super("A10", "no-adverse-group");
	}

	@Override
	boolean isMissing(List<AudienceGroup> groups) {
		return groups.stream().allMatch(group -> group.getInfluence() == Influence.SUPPORTIVE);
	}

	@Override
	String placeholder(Audience near, List<AudienceGroup> groups, Edits edits) {
		String name = Edits.freeName(edits.inLanguageOf(near, "Critics", "المنتقدون"), groups);
		String title = edits.asking(near, "Whoever may turn against us", "من قد يقف ضدنا");
		return line(near, edits, name, title, "influence", "adverse");
	}
}
