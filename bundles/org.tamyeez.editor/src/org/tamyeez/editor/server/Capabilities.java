package org.tamyeez.editor.server;

import java.util.List;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionKindCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/** What the editor can do with a server's answers, as far as an answer depends on it. */
final class Capabilities {

	private static final List<String> MARKUP = List.of(MarkupKind.MARKDOWN, MarkupKind.PLAINTEXT);

	private Capabilities() {
	}

	static ClientCapabilities ofTheEditor() {
		ClientCapabilities capabilities = new ClientCapabilities();
		capabilities.setWorkspace(workspace());
		capabilities.setTextDocument(textDocument());
		return capabilities;
	}

	private static WorkspaceClientCapabilities workspace() {
		WorkspaceEditCapabilities edit = new WorkspaceEditCapabilities();
		edit.setDocumentChanges(true);
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setWorkspaceEdit(edit);
		workspace.setWorkspaceFolders(true);
		workspace.setApplyEdit(true);
		return workspace;
	}

	private static TextDocumentClientCapabilities textDocument() {
		CompletionItemCapabilities item = new CompletionItemCapabilities(true);
		item.setDocumentationFormat(MARKUP);
		DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
		symbols.setHierarchicalDocumentSymbolSupport(true);
		PublishDiagnosticsCapabilities diagnostics = new PublishDiagnosticsCapabilities(true);
		diagnostics.setVersionSupport(true);
		diagnostics.setCodeDescriptionSupport(true);
		CodeActionKindCapabilities kinds = new CodeActionKindCapabilities(
				List.of(CodeActionKind.QuickFix, CodeActionKind.Refactor, CodeActionKind.Source));
		TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
		text.setCompletion(new CompletionCapabilities(item));
		text.setHover(new HoverCapabilities(MARKUP, false));
		text.setDocumentSymbol(symbols);
		text.setRename(new RenameCapabilities(true, false));
		text.setCodeAction(new CodeActionCapabilities(new CodeActionLiteralSupportCapabilities(kinds), false));
		text.setPublishDiagnostics(diagnostics);
		return text;
	}
}
