package org.tamyeez.plan.ide.server;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.Location;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.validation.Issue;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.plan.rule.FindingIssue;
import org.tamyeez.plan.rule.RuleMessages;

import com.google.inject.Inject;

/** The language server of plans. It tells of each finding which rule made it, where its page is and what belongs to it. */
public class PlanLanguageServer extends LanguageServerImpl {

	/** Who speaks, for editors that show several tools' findings. */
	public static final String SOURCE = "tamyeez";

	@Inject
	private UriExtensions uris;

	@Inject
	private RuleMessages messages;

	@Override
	protected Diagnostic toDiagnostic(Issue issue) {
		Diagnostic diagnostic = super.toDiagnostic(issue);
		diagnostic.setSource(SOURCE);
		if (issue instanceof FindingIssue found) {
			diagnostic.setCodeDescription(new DiagnosticCodeDescription(RulePageLink.of(found.getCode(), found.language())));
			diagnostic.setRelatedInformation(
					found.finding().related().stream().map(related -> information(found, related)).toList());
		}
		return diagnostic;
	}

	private DiagnosticRelatedInformation information(FindingIssue found, Finding.Related related) {
		return new DiagnosticRelatedInformation(
				new Location(uris.toUriString(related.location().file()), Positions.range(related.location())),
				messages.message(found.finding(), related, found.language()));
	}
}
