package org.tamyeez.app.create;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.tamyeez.app.Messages;

/** Opens a plan from anywhere on the disk. */
public final class OpenFileHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		FileDialog dialog = new FileDialog(HandlerUtil.getActiveShellChecked(event), SWT.OPEN);
		dialog.setText(Messages.open_title);
		dialog.setFilterExtensions(new String[] { "*" + Creation.ENDING, "*" });
		dialog.setFilterNames(new String[] { Messages.open_plans, Messages.open_all });
		String chosen = dialog.open();
		if (chosen != null) {
			IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
			try {
				IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(IPath.fromOSString(chosen)));
			} catch (PartInitException e) {
				throw new ExecutionException(Messages.open_title, e);
			}
		}
		return null;
	}
}
