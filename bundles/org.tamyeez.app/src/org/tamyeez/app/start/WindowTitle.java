package org.tamyeez.app.start;

import java.text.MessageFormat;

import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.tamyeez.app.Messages;

/** Says in the title of a window which plan is open in it, and what the program is called. */
public final class WindowTitle implements IPartListener2, IPropertyListener {

	private final IWorkbenchWindowConfigurer window;
	private @Nullable IEditorPart shown;

	private WindowTitle(IWorkbenchWindowConfigurer window) {
		this.window = window;
	}

	/** Keeps the title of a window right. */
	public static void keep(IWorkbenchWindowConfigurer window) {
		WindowTitle title = new WindowTitle(window);
		window.getWindow().getPartService().addPartListener(title);
		title.update();
	}

	private void update() {
		IWorkbenchPage page = window.getWindow().getActivePage();
		IEditorPart active = page == null ? null : page.getActiveEditor();
		IEditorPart before = shown;
		if (active != before) {
			if (before != null) {
				before.removePropertyListener(this);
			}
			if (active != null) {
				active.addPropertyListener(this);
			}
			shown = active;
		}
		IProduct product = Platform.getProduct();
		String name = product == null ? "" : product.getName();
		window.setTitle(active == null ? name : MessageFormat.format(Messages.window_title, active.getTitle(), name));
	}

	@Override
	public void propertyChanged(Object source, int property) {
		if (property == IWorkbenchPartConstants.PROP_TITLE || property == IWorkbenchPartConstants.PROP_PART_NAME) {
			update();
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		update();
	}
}
