package org.tamyeez.editor.navigation;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tamyeez.editor.Messages;
import org.tamyeez.editor.PlanHandler;
import org.tamyeez.editor.Status;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.server.Places;
import org.tamyeez.editor.server.PlanDocument;

/** Lists all places, in all plans, that use the element at the caret. */
public final class ReferencesHandler extends PlanHandler {

	@Override
	protected void execute(ITextEditor editor, ISourceViewer viewer, PlanDocument plan) {
		int offset = viewer.getSelectedRange().x;
		CompletableFuture<List<? extends Location>> answer = plan.ask((service, file) -> service
				.references(
						new ReferenceParams(file, Places.position(plan.document(), offset), new ReferenceContext(true))));
		// Texts of files that are not open are read here, and not in the thread of the window.
		CompletableFuture<List<Reference>> references = answer
				.thenApplyAsync(found -> found == null ? List.of() : Reference.of(found));
		Ui.whenAnswered(references, found -> {
			if (found.isEmpty()) {
				Status.tell(viewer, Messages.references_none);
			} else if (Ui.isAlive(viewer)) {
				new ReferenceList(editor.getSite().getShell(), viewer.getTextWidget(), found).open();
			}
		});
	}
}
