package org.tamyeez.app;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Starts the desktop application and keeps it running until its window is closed. */
public final class Application implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws Exception {
		Display display = PlatformUI.createDisplay();
		try {
			lockWorkspace();
			turnForArabic();
			int code = PlatformUI.createAndRunWorkbench(display, new PlanWorkbenchAdvisor());
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	/** Two windows over one workspace would overwrite each other's state; the platform then starts the second one read-only. */
	private static void lockWorkspace() throws IOException {
		Location workspace = Platform.getInstanceLocation();
		if (workspace != null && workspace.isSet()) {
			workspace.lock();
		}
	}

	/** The platform mirrors its windows only where its own words are Arabic as well; ours are, and they come first. */
	private static void turnForArabic() {
		boolean chosen = Arrays.asList(Platform.getCommandLineArgs()).contains("-dir");
		if (!chosen && "ar".equals(Locale.getDefault().getLanguage())) {
			Window.setDefaultOrientation(SWT.RIGHT_TO_LEFT);
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(() -> {
				if (!display.isDisposed()) {
					PlatformUI.getWorkbench().close();
				}
			});
		}
	}
}
