package org.tamyeez.app.mirrored;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.tamyeez.editor.Ui;

/**
 * Turns the tool bars of views into the direction of a mirrored window: those of views that are opened later are made before
 * they have a place in it.
 */
public final class ViewToolBars implements IPartListener2 {

	private ViewToolBars() {
	}

	/** Watches the views of a window from now on. */
	public static void keep(IWorkbenchWindow window) {
		if (Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT) {
			window.getPartService().addPartListener(new ViewToolBars());
		}
	}

	@Override
	public void partVisible(IWorkbenchPartReference reference) {
		if (reference.getPart(false) instanceof IViewPart view
				&& view.getViewSite().getActionBars().getToolBarManager() instanceof ToolBarManager tools) {
			Ui.later(() -> turn(tools));
		}
	}

	private static void turn(ToolBarManager tools) {
		ToolBar bar = tools.getControl();
		if (bar != null && !bar.isDisposed() && bar.getOrientation() != SWT.RIGHT_TO_LEFT) {
			bar.setOrientation(SWT.RIGHT_TO_LEFT);
		}
	}
}
