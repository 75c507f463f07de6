package org.tamyeez.plan.rule;

import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;
import org.tamyeez.plan.model.Language;

/** A finding in the form in which Xtext's services hand problems on, with its words in the reader's language. */
public final class FindingIssue extends Issue.IssueImpl {

	private final Finding finding;
	private final Language language;

	/**
	 * @param finding  the finding
	 * @param messages what makes its words
	 * @param language the reader's language
	 */
	public FindingIssue(Finding finding, RuleMessages messages, Language language) {
		this.finding = finding;
		this.language = language;
		Location location = finding.location();
		setCode(finding.rule());
		setMessage(messages.message(finding, language));
		setSeverity(severity(finding.severity()));
		setUriToProblem(location.file());
		setOffset(location.offset());
		setLength(location.length());
		setLineNumber(location.line());
		setColumn(location.column());
		setLineNumberEnd(location.endLine());
		setColumnEnd(location.endColumn());
		setSyntaxError(finding.rule().equals(EngineRule.SYNTAX_ERROR.name()));
		setType(CheckType.NORMAL);
	}

	private static Severity severity(org.tamyeez.plan.rule.Severity severity) {
		return switch (severity) {
			case ERROR -> Severity.ERROR;
			case WARNING -> Severity.WARNING;
			case INFO -> Severity.INFO;
		};
	}

	/** The finding, with related places and fixes. */
	public Finding finding() {
		return finding;
	}

	/** The language of the message. */
	public Language language() {
		return language;
	}
}
