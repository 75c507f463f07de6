package org.tamyeez.editor.format;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tamyeez.editor.PlanEditors;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.edit.WorkspaceEdits;
import org.tamyeez.editor.preferences.EditorPreferences;
import org.tamyeez.editor.server.PlanDocument;

/**
 * Lays out a plan when its author saves it, if the author has asked for that. The file is written at once as it is, so that
 * nothing is lost, and once more when the server has answered.
 */
public final class FormatOnSave implements IExecutionListener {

	/** Begins to listen for the command to save. */
	public static void install() {
		PlatformUI.getWorkbench().getService(ICommandService.class).addExecutionListener(new FormatOnSave());
	}

	@Override
	public void postExecuteSuccess(String command, @Nullable Object result) {
		if (IWorkbenchCommandConstants.FILE_SAVE.equals(command)
				&& EditorPreferences.is(EditorPreferences.FORMAT_ON_SAVE)) {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			if (window != null && window.getActivePage() != null) {
				PlanEditors.editor(window.getActivePage().getActiveEditor())
						.ifPresent(editor -> PlanEditors.plan(editor).ifPresent(plan -> format(editor, plan)));
			}
		}
	}

	private static void format(ITextEditor editor, PlanDocument plan) {
		int version = plan.version();
		Ui.whenAnswered(Formatting.edits(plan, 0, 0), edits -> {
			if (version == plan.version() && !edits.isEmpty() && WorkspaceEdits.apply(plan.document(), edits)) {
				editor.doSave(new NullProgressMonitor());
			}
		});
	}

	@Override
	public void preExecute(String command, ExecutionEvent event) {
		// The file is saved first.
	}

	@Override
	public void notHandled(String command, NotHandledException exception) {
		// Nothing was saved.
	}

	@Override
	public void postExecuteFailure(String command, ExecutionException exception) {
		// Nothing was saved.
	}
}
