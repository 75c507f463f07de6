package org.tamyeez.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tamyeez.editor.server.PlanDocument;

/** Does something with the plan in the active editor; nothing where it shows none. */
public abstract class PlanHandler extends AbstractHandler {

	@Override
	public final @Nullable Object execute(ExecutionEvent event) {
		PlanEditors.editor(HandlerUtil.getActiveEditor(event)).ifPresent(editor -> PlanEditors.plan(editor).ifPresent(
				plan -> PlanEditors.viewer(editor).ifPresent(viewer -> execute(editor, viewer, plan))));
		return null;
	}

	/** Does it, in the thread of the window. */
	protected abstract void execute(ITextEditor editor, ISourceViewer viewer, PlanDocument plan);
}
