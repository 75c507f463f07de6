package org.tamyeez.plan.ide.server;

import java.util.List;

import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.tamyeez.plan.ide.fix.FixActions;
import org.tamyeez.plan.ide.typing.TypedIndentation;

/** What editors can ask the server for. */
class Capabilities {

	/** Behind these, names are suggested without being asked for: those within an element, and those of occasions. */
	private static final List<String> SUGGEST_AFTER = List.of(".", "\"");

	/** Adds to what Xtext's server offers what ours has, and takes away what there is not. */
	ServerCapabilities complete(ServerCapabilities capabilities) {
		capabilities.setSignatureHelpProvider(null);
		capabilities.getCompletionProvider().setTriggerCharacters(SUGGEST_AFTER);
		capabilities
				.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix, FixActions.MEND_ALL)));
		capabilities.setInlayHintProvider(true);
		capabilities.setSelectionRangeProvider(true);
		DocumentOnTypeFormattingOptions typing = new DocumentOnTypeFormattingOptions(TypedIndentation.LINE_BREAK);
		typing.setMoreTriggerCharacter(List.of(TypedIndentation.CLOSING_BRACE));
		capabilities.setDocumentOnTypeFormattingProvider(typing);
		return capabilities;
	}
}
