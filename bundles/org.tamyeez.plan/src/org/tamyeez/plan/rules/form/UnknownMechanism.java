package org.tamyeez.plan.rules.form;

import java.util.List;

import org.tamyeez.plan.knowledge.Mechanism;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.model.PlatformEntry;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/** A policy says that people meet on a platform in a way that no rule knows, and so nothing can be told from it. */
public final class UnknownMechanism extends Rule<PlatformEntry> {

	/** Declares the rule. */
	public UnknownMechanism() {
		super("W42", "unknown-mechanism", RuleGroup.FORM, Severity.ERROR, PlatformEntry.class);
	}

	@Override
	protected void check(PlatformEntry platform, Check check) {
		String written = platform.getMechanism();
		if (written != null && Mechanism.find(written).isEmpty()) {
			UnknownNames.report(platform, Literals.PLATFORM_ENTRY__MECHANISM, written, List.of(Mechanism.values()),
					Mechanism::name, check);
		}
	}
}
