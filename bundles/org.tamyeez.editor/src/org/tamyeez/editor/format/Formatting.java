package org.tamyeez.editor.format;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.tamyeez.editor.server.Places;
import org.tamyeez.editor.server.PlanDocument;

/** Asks how a plan is laid out. */
final class Formatting {

	/** A plan has one form, indented by tabs; the options say so for the sake of the protocol. */
	private static final FormattingOptions OPTIONS = new FormattingOptions(4, false);

	private Formatting() {
	}

	/** The edits that lay out a stretch of text; the whole text if the stretch is empty. */
	static CompletableFuture<List<TextEdit>> edits(PlanDocument plan, int offset, int length) {
		CompletableFuture<List<? extends TextEdit>> answer = length == 0
				? plan.ask((service, file) -> service.formatting(new DocumentFormattingParams(file, OPTIONS)))
				: plan.ask((service, file) -> service.rangeFormatting(new DocumentRangeFormattingParams(file, OPTIONS,
						Places.range(plan.document(), offset, length))));
		return answer.thenApply(edits -> edits == null ? List.of() : List.copyOf(edits));
	}
}
