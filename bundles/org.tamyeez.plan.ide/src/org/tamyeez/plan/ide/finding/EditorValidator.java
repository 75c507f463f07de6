package org.tamyeez.plan.ide.finding;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.tamyeez.plan.rule.CheckResult;
import org.tamyeez.plan.rule.FindingValidator;
import org.tamyeez.plan.rule.PlanChecker;
import org.tamyeez.plan.rule.RuleMessages;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Tells editors what was found, and remembers it for the other services. */
@Singleton
public class EditorValidator extends FindingValidator {

	private final Findings findings;

	/**
	 * @param checker  what checks files
	 * @param messages what makes the words of findings
	 * @param findings what remembers the findings of a file
	 */
	@Inject
	public EditorValidator(PlanChecker checker, RuleMessages messages, Findings findings) {
		super(checker, messages);
		this.findings = findings;
	}

	@Override
	protected CheckResult check(XtextResource file, CancelIndicator cancelled) {
		return findings.of(file, cancelled);
	}
}
