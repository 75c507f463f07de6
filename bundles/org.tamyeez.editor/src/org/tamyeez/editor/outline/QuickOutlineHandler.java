package org.tamyeez.editor.outline;

import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tamyeez.editor.PlanHandler;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.server.PlanDocument;

/** Shows the outline over the text. */
public final class QuickOutlineHandler extends PlanHandler {

	@Override
	protected void execute(ITextEditor editor, ISourceViewer viewer, PlanDocument plan) {
		Ui.whenAnswered(Entry.of(plan), entries -> {
			if (Ui.isAlive(viewer)) {
				new QuickOutline(editor.getSite().getShell(), editor, plan, entries, viewer.getSelectedRange().x).open();
			}
		});
	}
}
