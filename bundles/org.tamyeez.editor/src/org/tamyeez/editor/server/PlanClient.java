package org.tamyeez.editor.server;

import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.UnregistrationParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.tamyeez.editor.edit.WorkspaceEdits;
import org.tamyeez.editor.finding.Findings;

/** What the server can tell the workbench. It is called in the server's threads and returns at once. */
final class PlanClient implements LanguageClient {

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams published) {
		Findings.get().publish(published);
	}

	@Override
	public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
		return WorkspaceEdits.applyLater(params.getLabel(), params.getEdit()).thenApply(ApplyWorkspaceEditResponse::new);
	}

	@Override
	public CompletableFuture<Void> refreshSemanticTokens() {
		return refresh();
	}

	@Override
	public CompletableFuture<Void> refreshCodeLenses() {
		return refresh();
	}

	@Override
	public CompletableFuture<Void> refreshInlayHints() {
		return refresh();
	}

	private static CompletableFuture<Void> refresh() {
		PlanDocuments.get().all().forEach(PlanDocument::refresh);
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<Void> registerCapability(RegistrationParams params) {
		// Changes of files are told in any case.
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<Void> unregisterCapability(UnregistrationParams params) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void showMessage(MessageParams message) {
		logMessage(message);
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		logMessage(request);
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void logMessage(MessageParams message) {
		if (message.getType() == MessageType.Error) {
			ILog.of(PlanClient.class).error(message.getMessage());
		}
	}

	@Override
	public void telemetryEvent(Object event) {
		// Nothing is collected.
	}
}
