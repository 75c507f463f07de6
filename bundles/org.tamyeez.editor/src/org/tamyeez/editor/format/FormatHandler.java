package org.tamyeez.editor.format;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tamyeez.editor.PlanHandler;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.edit.WorkspaceEdits;
import org.tamyeez.editor.server.PlanDocument;

/** Lays out what is selected, or the whole plan. */
public final class FormatHandler extends PlanHandler {

	@Override
	protected void execute(ITextEditor editor, ISourceViewer viewer, PlanDocument plan) {
		int version = plan.version();
		IRegion selected = lines(plan.document(), viewer.getSelectedRange());
		Ui.whenAnswered(Formatting.edits(plan, selected.getOffset(), selected.getLength()), edits -> {
			if (version == plan.version() && !edits.isEmpty() && editor.isEditable()) {
				WorkspaceEdits.apply(plan.document(), edits);
			}
		});
	}

	/** The whole lines of a selection, with the end of the line before, to which the indentation of the first one belongs. */
	private static IRegion lines(IDocument document, Point selected) {
		try {
			if (selected.y == 0) {
				return new Region(0, 0);
			}
			int first = document.getLineOfOffset(selected.x);
			IRegion last = document.getLineInformationOfOffset(selected.x + selected.y);
			IRegion before = document.getLineInformation(Math.max(0, first - 1));
			int start = first == 0 ? 0 : before.getOffset() + before.getLength();
			return new Region(start, last.getOffset() + last.getLength() - start);
		} catch (BadLocationException e) {
			return new Region(selected.x, selected.y);
		}
	}
}
