package org.tamyeez.app.start;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.tamyeez.app.Messages;
import org.tamyeez.app.welcome.Welcome;
import org.tamyeez.editor.server.PlanFiles;

/** The plans that somebody names when the application is started, or while it runs. */
public final class NamedPlans {

	private NamedPlans() {
	}

	/** The plans among the words of a command line. Other words are the platform's, or their values. */
	public static List<Path> in(String... words) {
		return Stream.of(words).filter(word -> !word.startsWith("-")).flatMap(word -> path(word).stream())
				.filter(path -> path.getFileName() != null && PlanFiles.isPlan(path.getFileName().toString())).toList();
	}

	private static Optional<Path> path(String word) {
		try {
			return Optional.of(Path.of(word).toAbsolutePath().normalize());
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** Opens plans in the window, which comes to the front; says which are not there. In the thread of the window. */
	public static void open(List<Path> plans) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null) {
			window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		}
		bringToFront(window.getShell());
		for (Path plan : plans) {
			open(plan, window);
		}
	}

	private static void bringToFront(Shell shell) {
		shell.setMinimized(false);
		shell.forceActive();
	}

	private static void open(Path plan, IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		if (!Files.isRegularFile(plan)) {
			tell(window.getShell(), MessageFormat.format(Messages.named_missing, plan));
			return;
		}
		try {
			// Before, so that the keyboard is the plan's and not that of the page which goes.
			Welcome.close();
			IDE.openEditorOnFileStore(page,
					EFS.getLocalFileSystem().getStore(IPath.fromOSString(plan.toString())));
		} catch (PartInitException e) {
			tell(window.getShell(), MessageFormat.format(Messages.named_unreadable, plan, e.getLocalizedMessage()));
		}
	}

	private static void tell(Shell shell, String words) {
		MessageDialog.openInformation(shell, Messages.open_title, words);
	}
}
