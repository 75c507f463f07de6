package org.tamyeez.plan.rules.form;

import org.tamyeez.plan.model.PlanFile;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/** A file is written in a later version of the language than this program knows. */
public final class LanguageVersion extends Rule<PlanFile> {

	/** The version of the language that this program knows. */
	public static final int NEWEST = 1;

	/** Declares the rule. */
	public LanguageVersion() {
		super("W34", "language-version", RuleGroup.FORM, Severity.ERROR, PlanFile.class);
	}

	@Override
	protected void check(PlanFile file, Check check) {
		if (file.getLanguageVersion() > NEWEST) {
			check.at(file, Literals.PLAN_FILE__LANGUAGE_VERSION).report(String.valueOf(file.getLanguageVersion()),
					String.valueOf(NEWEST));
		}
	}
}
