package org.tamyeez.editor.rename;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tamyeez.editor.Messages;
import org.tamyeez.editor.PlanHandler;
import org.tamyeez.editor.Status;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.colour.Names;
import org.tamyeez.editor.server.Places;
import org.tamyeez.editor.server.PlanDocument;

/** Gives the element at the caret another name, in all plans that use it. */
public final class RenameHandler extends PlanHandler {

	@Override
	protected void execute(ITextEditor editor, ISourceViewer viewer, PlanDocument plan) {
		Position place = Places.position(plan.document(), viewer.getSelectedRange().x);
		CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepared = plan
				.ask((service, file) -> service.prepareRename(new PrepareRenameParams(file, place)));
		prepared.whenCompleteAsync((answer, failure) -> {
			String old = answer == null ? "" : oldName(answer, plan.document(), place).orElse("");
			if (old.isEmpty()) {
				Status.tell(viewer, failure == null ? Messages.rename_none : Rename.reason(failure));
			} else if (Ui.isAlive(viewer)) {
				open(editor, new Rename(plan, place, old));
			}
		}, Ui.thread());
	}

	private static Optional<String> oldName(Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> answer,
			IDocument document, Position place) {
		try {
			if (answer.isSecond()) {
				return Optional.of(answer.getSecond().getPlaceholder());
			}
			Optional<IRegion> name = answer.isFirst() ? Optional.of(Places.region(document, answer.getFirst()))
					: Names.at(document, Places.offset(document, place));
			return name.isEmpty() ? Optional.empty()
					: Optional.of(document.get(name.get().getOffset(), name.get().getLength()));
		} catch (BadLocationException e) {
			return Optional.empty();
		}
	}

	private static void open(ITextEditor editor, Rename rename) {
		try {
			new RefactoringWizardOpenOperation(new RenameWizard(rename)).run(editor.getSite().getShell(),
					Messages.rename_title);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
