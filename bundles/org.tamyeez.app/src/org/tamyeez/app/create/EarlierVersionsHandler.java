package org.tamyeez.app.create;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.team.ui.TeamUI;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows what the file in the editor said before, with what was changed since. */
public final class EarlierVersionsHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		IFile file = editor == null ? null : editor.getEditorInput().getAdapter(IFile.class);
		IWorkbenchPage page = editor == null ? null : editor.getSite().getPage();
		if (file != null && page != null) {
			TeamUI.showHistoryFor(page, file, null);
		}
		return null;
	}
}
