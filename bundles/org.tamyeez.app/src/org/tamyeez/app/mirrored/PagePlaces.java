package org.tamyeez.app.mirrored;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Keeps the pages of the preferences in their place in a mirrored window: GTK shifts a page for which its dialog grows. */
public final class PagePlaces {

	private PagePlaces() {
	}

	/** Watches all preference dialogs from now on. */
	public static void keep(Display display) {
		if (Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT) {
			display.addFilter(SWT.Resize, event -> {
				if (event.widget instanceof Control control && isPage(control)) {
					control.setLocation(0, 0);
				}
			});
		}
	}

	private static boolean isPage(Control control) {
		Composite pages = control.getParent();
		return pages != null && pages.getParent() instanceof ScrolledComposite
				&& control.getShell().getData() instanceof PreferenceDialog;
	}
}
