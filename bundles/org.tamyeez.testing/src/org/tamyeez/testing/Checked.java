package org.tamyeez.testing;

import java.util.List;

import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.CheckResult;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.plan.rule.Fix;
import org.tamyeez.plan.rule.PlanChecker;
import org.tamyeez.plan.rule.RuleMessages;
import org.tamyeez.plan.rule.WaivedFinding;

/** A text that was checked, and what came of it. */
public final class Checked {

	private final XtextResource resource;
	private final CheckResult result;
	private final RuleMessages messages;

	Checked(XtextResource resource, PlanChecker checker, RuleMessages messages) {
		this.resource = resource;
		this.result = checker.check(resource);
		this.messages = messages;
	}

	/** What was found, in the order of the text. */
	public List<Finding> findings() {
		return result.findings();
	}

	/** What was found and waived. */
	public List<WaivedFinding> waived() {
		return result.waived();
	}

	/** The names of the rules that found something, in the order of the text. */
	public List<String> rules() {
		return findings().stream().map(Finding::rule).toList();
	}

	/** The messages, in the order of the text. */
	public List<String> messages(Language language) {
		return findings().stream().map(finding -> messages.message(finding, language)).toList();
	}

	/** The text that a finding points at. */
	public String marked(Finding finding) {
		int offset = finding.location().offset();
		return text().substring(offset, offset + finding.location().length());
	}

	/** The title of a fix. */
	public String title(Finding finding, Fix fix, Language language) {
		return messages.title(finding, fix, language);
	}

	/** The text that was checked. */
	public String text() {
		return resource.getParseResult().getRootNode().getText();
	}

	/** One line for each finding: where, which rule and what it says. What a failed test prints. */
	@Override
	public String toString() {
		StringBuilder lines = new StringBuilder();
		for (Finding finding : findings()) {
			lines.append(finding.location().line()).append(':').append(finding.location().column()).append(' ')
					.append(finding.rule()).append(": ").append(messages.message(finding, Language.ENGLISH)).append('\n');
		}
		return lines.toString();
	}
}
