package org.tamyeez.plan.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server asks of an editor only what it says that it can do. */
class ClientAbilitiesTest {

	private static final String POLICY = "policy House { rule goal-unmeasurable is %s }\n";

	private final ClientCapabilities able = new ClientCapabilities();
	private final Path folder;

	ClientAbilitiesTest(@TempDir Path folder) {
		this.folder = folder;
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
		workspace.setInlayHint(new InlayHintWorkspaceCapabilities(true));
		able.setWorkspace(workspace);
	}

	@Test
	void asksToBeToldOfChangedFiles() throws Exception {
		assertEquals(List.of("workspace/didChangeWatchedFiles"), new Client(folder, able).registered());
		assertEquals(List.of(), new Client(folder).registered());
	}

	@Test
	void asksToShowHintsAnewWhereAnotherFileChangedThem() throws Exception {
		Client client = new Client(folder, able);
		client.open("house.mplan", POLICY.formatted("info"));
		client.open("plan.mplan", "plan P { policy House goal G \"G\" marketing }\n");
		int before = client.refreshed();
		client.change("plan.mplan", "plan P { policy House goal H \"H\" marketing }\n");
		client.change("house.mplan", POLICY.formatted("error"));
		client.next("plan.mplan");
		client.change("plan.mplan", "plan P { policy House goal G \"G\" marketing }\n");
		assertEquals(before + 1, client.refreshed());
	}

	@Test
	void writesPlainTextWhereAnEditorKnowsNoGaps() throws Exception {
		Client client = new Client(folder, able);
		Caret caret = Caret.in("plan P { cri| }");
		client.open("plan.mplan", caret.text());
		CompletionItem item = client.complete("plan.mplan", caret.position()).stream()
				.filter(one -> one.getLabel().equals("crisis …")).findFirst().orElseThrow();
		assertEquals(InsertTextFormat.PlainText, item.getInsertTextFormat());
		TextEdit edit = item.getTextEdit().getLeft();
		assertTrue(edit.getNewText().startsWith("crisis {\n\trisk \"[What may go wrong]\" speaker Role"), edit::getNewText);
	}
}
