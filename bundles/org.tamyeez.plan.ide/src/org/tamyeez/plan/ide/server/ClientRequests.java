package org.tamyeez.plan.ide.server;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.SemanticTokensWorkspaceCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;

/** What the server can ask of an editor, which says itself what it can do. */
class ClientRequests {

	private static final String WATCHED_FILES = "workspace/didChangeWatchedFiles";
	private static final String PLANS = "**/*.mplan";

	/** Asks to be told of changes that other programs make to plans. */
	void watchFiles(ILanguageServerAccess access) {
		if (can(access, WorkspaceClientCapabilities::getDidChangeWatchedFiles,
				DidChangeWatchedFilesCapabilities::getDynamicRegistration)) {
			FileSystemWatcher plans = new FileSystemWatcher(Either.forLeft(PLANS));
			Registration registration = new Registration(WATCHED_FILES, WATCHED_FILES,
					new DidChangeWatchedFilesRegistrationOptions(List.of(plans)));
			access.getLanguageClient().registerCapability(new RegistrationParams(List.of(registration)));
		}
	}

	/** Asks to show colours and hints anew: what one file says has changed what others mean. */
	void refresh(ILanguageServerAccess access) {
		if (can(access, WorkspaceClientCapabilities::getInlayHint, InlayHintWorkspaceCapabilities::getRefreshSupport)) {
			access.getLanguageClient().refreshInlayHints();
		}
		if (can(access, WorkspaceClientCapabilities::getSemanticTokens,
				SemanticTokensWorkspaceCapabilities::getRefreshSupport)) {
			access.getLanguageClient().refreshSemanticTokens();
		}
	}

	/** Whether the editor can write texts with gaps to fill in. */
	boolean canFillGaps(ILanguageServerAccess access) {
		return capabilities(access).map(ClientCapabilities::getTextDocument)
				.map(TextDocumentClientCapabilities::getCompletion).map(CompletionCapabilities::getCompletionItem)
				.map(CompletionItemCapabilities::getSnippetSupport).orElse(false);
	}

	private static Optional<ClientCapabilities> capabilities(ILanguageServerAccess access) {
		return Optional.ofNullable(access.getInitializeParams()).map(InitializeParams::getCapabilities);
	}

	private static <T> boolean can(ILanguageServerAccess access, Function<WorkspaceClientCapabilities, T> area,
			Function<T, Boolean> what) {
		return capabilities(access).map(ClientCapabilities::getWorkspace).map(area).map(what).orElse(false);
	}
}
