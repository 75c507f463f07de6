package org.tamyeez.plan.ide.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.plan.rule.Fix;
import org.tamyeez.plan.rule.PlanChecker;
import org.tamyeez.plan.rule.ReaderLanguage;
import org.tamyeez.plan.rule.RuleMessages;

import com.google.inject.Inject;

/** Offers the fixes of findings where they stand. */
public class FixActions implements ICodeActionService2 {

	private final PlanChecker checker;
	private final RuleMessages messages;

	/**
	 * @param checker  what finds
	 * @param messages what makes the titles of fixes
	 */
	@Inject
	public FixActions(PlanChecker checker, RuleMessages messages) {
		this.checker = checker;
		this.messages = messages;
	}

	@Override
	public List<Either<Command, CodeAction>> getCodeActions(Options options) {
		List<String> only = options.getCodeActionParams().getContext().getOnly();
		if (only != null && !only.isEmpty() && !only.contains(CodeActionKind.QuickFix)) {
			return List.of();
		}
		return options.getLanguageServerAccess().doSyncRead(options.getURI(),
				context -> context.getResource() instanceof XtextResource resource
						? actions(resource, context.getDocument(), options)
						: List.of());
	}

	private List<Either<Command, CodeAction>> actions(XtextResource resource, Document document, Options options) {
		Language language = ReaderLanguage.of(resource);
		CodeActionParams params = options.getCodeActionParams();
		List<Either<Command, CodeAction>> actions = new ArrayList<>();
		for (Finding finding : checker.check(resource, options.getCancelIndicator()).findings()) {
			if (Positions.touch(Positions.range(finding.location()), params.getRange())) {
				for (Fix fix : finding.fixes()) {
					CodeAction action = new CodeAction(messages.title(finding, fix, language));
					action.setKind(CodeActionKind.QuickFix);
					action.setIsPreferred(fix.safe());
					action.setDiagnostics(diagnosticsOf(finding, params));
					action.setEdit(new WorkspaceEdit(Map.of(options.getURI(), edits(fix, document))));
					actions.add(Either.forRight(action));
				}
			}
		}
		return actions;
	}

	private static List<Diagnostic> diagnosticsOf(Finding finding, CodeActionParams params) {
		Range range = Positions.range(finding.location());
		return params.getContext().getDiagnostics().stream()
				.filter(diagnostic -> range.equals(diagnostic.getRange()) && diagnostic.getCode() != null
						&& finding.rule().equals(diagnostic.getCode().getLeft()))
				.toList();
	}

	private static List<TextEdit> edits(Fix fix, Document document) {
		return fix.edits().stream().map(edit -> new TextEdit(
				new Range(document.getPosition(edit.offset()), document.getPosition(edit.offset() + edit.length())),
				edit.newText())).toList();
	}
}
