package org.tamyeez.editor.finding;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.tamyeez.plan.rule.EngineRule;

/** Reads what the server says of a finding. */
final class Words {

	private Words() {
	}

	static String message(Diagnostic finding) {
		return finding.getMessage().isLeft() ? finding.getMessage().getLeft() : finding.getMessage().getRight().getValue();
	}

	/** The name of the rule, as authors write it in a waiver. */
	static String rule(Diagnostic finding) {
		return finding.getCode() == null || finding.getCode().isRight() ? "" : finding.getCode().getLeft();
	}

	/** The address of the rule's page; absent where the finding comes from no rule. */
	static @Nullable String page(Diagnostic finding) {
		return finding.getCodeDescription() == null ? null : finding.getCodeDescription().getHref();
	}

	/** How bad it is, in the workspace's numbers. */
	static int severity(Diagnostic finding) {
		DiagnosticSeverity severity = finding.getSeverity();
		if (severity == DiagnosticSeverity.Error) {
			return IMarker.SEVERITY_ERROR;
		}
		return severity == DiagnosticSeverity.Warning ? IMarker.SEVERITY_WARNING : IMarker.SEVERITY_INFO;
	}

	/** Whether the plan could not be read because of this, so that most rules have not been asked. */
	static boolean preventsReading(Diagnostic finding) {
		String rule = rule(finding);
		return rule.equals(EngineRule.SYNTAX_ERROR.name()) || rule.equals(EngineRule.IMPOSSIBLE_VALUE.name())
				|| rule.equals(EngineRule.UNRESOLVED_REFERENCE.name());
	}
}
