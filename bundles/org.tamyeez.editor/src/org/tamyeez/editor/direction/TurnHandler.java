package org.tamyeez.editor.direction;

import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tamyeez.editor.PlanHandler;
import org.tamyeez.editor.server.PlanDocument;

/** Turns the plan in the active editor from left to right into right to left, and back. */
public final class TurnHandler extends PlanHandler {

	@Override
	protected void execute(ITextEditor editor, ISourceViewer viewer, PlanDocument plan) {
		ReadingDirection.turn(viewer);
	}
}
