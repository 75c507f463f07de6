package org.tamyeez.plan.rules.audience;

import org.tamyeez.plan.model.AudienceGroup;
import org.tamyeez.plan.model.Influence;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/**
 * A group does not say how it can affect the organisation. A group belongs to the target audience because it can, for good
 * or ill, and only who knows which of them can answer it. Article: audience.
 */
public final class InfluenceUnstated extends Rule<AudienceGroup> {

	/** Declares the rule. */
	public InfluenceUnstated() {
		super("A09", "influence-unstated", RuleGroup.AUDIENCE, Severity.WARNING, AudienceGroup.class);
	}

	@Override
	protected void check(AudienceGroup group, Check check) {
		if (group.getInfluence() != Influence.UNSTATED) {
			return;
		}
		Edits edits = check.edits();
		String influence = edits.keyword(group, "influence") + " " + edits.keyword(group, "mixed");
		check.at(group).fix("fix", edits.insertBehind(group, influence, PlanPackage.Literals.NAMED_ELEMENT__NAME,
				PlanPackage.Literals.TITLED_ELEMENT__TITLE)).report(group);
	}
}
