package org.tamyeez.app.welcome;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.osgi.service.prefs.BackingStoreException;
import org.tamyeez.editor.server.Log;

/** Knows when the page is shown. */
public final class Welcome {

	private static final String BUNDLE = "org.tamyeez.app";
	private static final String AT_START = "welcomeAtStart";

	private Welcome() {
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(BUNDLE);
	}

	/** Whether the page is shown when the application starts. */
	public static boolean isAtStart() {
		return preferences().getBoolean(AT_START, true);
	}

	/** Has the page shown when the application starts, or not. */
	public static void setAtStart(boolean shown) {
		preferences().putBoolean(AT_START, shown);
		try {
			preferences().flush();
		} catch (BackingStoreException e) {
			Log.failure(e);
		}
	}

	/** Shows the page in a window that opens, unless plans are open there: who left them open wants to go on with them. */
	public static void greet(IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();
		boolean wanted = isAtStart() && page != null && page.getEditorReferences().length == 0;
		if (!wanted) {
			close();
		} else if (intro.hasIntro()) {
			intro.showIntro(window, false);
		}
	}

	/** Closes the page, so that what lies below it can be seen. */
	public static void close() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		if (workbench.getIntroManager().getIntro() != null) {
			workbench.getIntroManager().closeIntro(workbench.getIntroManager().getIntro());
		}
	}
}
