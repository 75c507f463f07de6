package org.tamyeez.app.preferences;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.views.IViewRegistry;

/**
 * The names on the tabs of views. The platform remembers them with the window, in the language that they had when it was
 * closed.
 */
public final class ViewNames {

	private ViewNames() {
	}

	/** Gives the views of a window their names in its language. Views that have been opened have named themselves. */
	public static void translate(IWorkbenchWindow window) {
		IViewRegistry views = PlatformUI.getWorkbench().getViewRegistry();
		MWindow model = window.getService(MWindow.class);
		if (model != null) {
			model.getSharedElements().stream().filter(MPart.class::isInstance).map(MPart.class::cast)
					.filter(part -> part.getObject() == null).forEach(part -> name(part, views.find(part.getElementId())));
		}
	}

	private static void name(MPart part, @Nullable IViewDescriptor view) {
		if (view != null) {
			part.setLabel(view.getLabel());
		}
	}
}
