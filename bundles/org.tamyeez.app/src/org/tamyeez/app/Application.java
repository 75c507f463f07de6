package org.tamyeez.app;

import java.io.IOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.tamyeez.app.mirrored.PagePlaces;
import org.tamyeez.app.preferences.WindowLanguage;
import org.tamyeez.app.start.NamedPlans;
import org.tamyeez.app.start.Restart;
import org.tamyeez.app.start.Splash;
import org.tamyeez.app.start.WorkspaceFolder;

/**
 * Starts the desktop application and keeps it running until its window is closed. A second start over the same workspace
 * shows the window of the first, with the plans that were named.
 */
public final class Application implements IApplication {

	/** Where the text about the product finds its version. */
	private static final String VERSION = "tamyeez.version";

	@Override
	public Object start(IApplicationContext context) throws Exception {
		System.setProperty(VERSION, FrameworkUtil.getBundle(Application.class).getVersion().toString());
		List<Path> named = NamedPlans.in(Platform.getApplicationArgs());
		Optional<WorkspaceFolder> workspace = WorkspaceFolder.named();
		if (workspace.isEmpty()) {
			return run(named, workspace) ? EXIT_RESTART : EXIT_OK;
		}
		if (!workspace.get().take()) {
			if (!workspace.get().passOn(named)) {
				tellThatItIsTaken(workspace.get());
			}
			return EXIT_OK;
		}
		if (WindowLanguage.isOther() && beginsAgain(workspace.get(), named)) {
			return EXIT_OK;
		}
		boolean again;
		try (WorkspaceFolder ours = workspace.get()) {
			again = run(named, workspace);
		}
		return again && !Restart.now() ? EXIT_RESTART : EXIT_OK;
	}

	/** Begins once more, in the language that is chosen; better in the wrong one than not at all. */
	private static boolean beginsAgain(WorkspaceFolder workspace, List<Path> named) throws IOException {
		workspace.close();
		return Restart.with(named) || !workspace.take();
	}

	/** Shows the window until it is closed. Tells whether it is to be opened again. */
	private static boolean run(List<Path> named, Optional<WorkspaceFolder> workspace) {
		Display display = PlatformUI.createDisplay();
		try {
			turnForArabic();
			PagePlaces.keep(display);
			PlanWorkbenchAdvisor advisor = new PlanWorkbenchAdvisor(Splash.show(display), named);
			display.addListener(SWT.OpenDocument, event -> advisor.open(NamedPlans.in(event.text)));
			workspace.ifPresent(folder -> folder.hear(plans -> display.asyncExec(() -> advisor.open(plans))));
			return PlatformUI.createAndRunWorkbench(display, advisor) == PlatformUI.RETURN_RESTART;
		} finally {
			display.dispose();
		}
	}

	private static void tellThatItIsTaken(WorkspaceFolder workspace) {
		Display display = PlatformUI.createDisplay();
		try {
			turnForArabic();
			String words = MessageFormat.format(Messages.window_taken, workspace.path());
			MessageDialog.openError(new Shell(display), Platform.getProduct().getName(), words);
		} finally {
			display.dispose();
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
