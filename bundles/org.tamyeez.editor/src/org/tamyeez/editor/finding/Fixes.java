package org.tamyeez.editor.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageServer;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.edit.WorkspaceEdits;
import org.tamyeez.editor.hover.Told;
import org.tamyeez.editor.server.Log;
import org.tamyeez.editor.server.Places;
import org.tamyeez.editor.server.PlanDocument;
import org.tamyeez.editor.server.PlanServer;

/** What the server offers to do about findings, or about the text as it is. */
public final class Fixes {

	/**
	 * An offer.
	 *
	 * @param action what the server would do
	 */
	public record Proposed(CodeAction action) {

		/** What it does, in the reader's words. */
		public String title() {
			return action.getTitle();
		}

		/** Whether it mends a finding, and does not merely change the text. */
		public boolean isFix() {
			return action.getKind() == null || action.getKind().startsWith(CodeActionKind.QuickFix);
		}

		/** Whether it mends a finding of this rule. */
		boolean isFor(String rule) {
			return isFix() && action.getDiagnostics() != null
					&& action.getDiagnostics().stream().anyMatch(finding -> Words.rule(finding).equals(rule));
		}

		/** Does it. To be called in the thread of the window. */
		public void apply() {
			if (action.getEdit() != null) {
				WorkspaceEdits.apply(title(), action.getEdit());
			}
			Command command = action.getCommand();
			if (command != null) {
				PlanServer.get().ask(server -> server.getWorkspaceService()
						.executeCommand(new ExecuteCommandParams(command.getCommand(), command.getArguments())))
						.exceptionally(failure -> {
							Log.failure(failure);
							return null;
						});
			}
		}

		/** The offer, to be shown with the finding. */
		public Told.Offer offer() {
			return new Told.Offer(title(), () -> Ui.later(this::apply));
		}
	}

	private Fixes() {
	}

	/** What can be done at a place of an open plan. */
	public static CompletableFuture<List<Proposed>> at(PlanDocument plan, int offset, int length) {
		IDocument document = plan.document();
		List<Diagnostic> findings = plan.annotations().map(model -> findings(model, offset, length)).orElse(List.of());
		return ask(plan.identifier(), Places.range(document, offset, length), findings);
	}

	private static List<Diagnostic> findings(IAnnotationModel model, int offset, int length) {
		List<Diagnostic> findings = new ArrayList<>();
		for (FindingAnnotation finding : FindingAnnotations.in(model)) {
			Position position = model.getPosition(finding);
			if (position != null && touches(position, offset, length)) {
				findings.add(finding.finding());
			}
		}
		return findings;
	}

	static boolean touches(Position position, int offset, int length) {
		return position.getOffset() <= offset + length && offset <= position.getOffset() + position.getLength();
	}

	/** What can be done about findings of a plan, open or not. */
	static CompletableFuture<List<Proposed>> ask(TextDocumentIdentifier file, Range range, List<Diagnostic> findings) {
		CodeActionParams question = new CodeActionParams(file, range, new CodeActionContext(findings));
		return PlanServer.get().ask((LanguageServer server) -> server.getTextDocumentService().codeAction(question))
				.thenApply(Fixes::proposed);
	}

	private static List<Proposed> proposed(List<Either<Command, CodeAction>> actions) {
		return actions == null ? List.of() : actions.stream().map(Fixes::action).map(Proposed::new).toList();
	}

	private static CodeAction action(Either<Command, CodeAction> either) {
		if (either.isRight()) {
			return either.getRight();
		}
		CodeAction action = new CodeAction(either.getLeft().getTitle());
		action.setCommand(either.getLeft());
		return action;
	}
}
