package org.tamyeez.app;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import com.google.common.base.Throwables;

/** A project and editors for a test. It fails on anything that has been written into the error log. */
final class Workbench implements BeforeEachCallback, AfterEachCallback {

	private static final int SECONDS = 60;

	/** Also what is written between two tests, such as by a server that is still at work on the one before. */
	private static final List<String> LOGGED = new CopyOnWriteArrayList<>();
	static {
		Platform.addLogListener((status, plugin) -> {
			if (status.getSeverity() == IStatus.ERROR) {
				LOGGED.add(status.getMessage()
						+ (status.getException() == null ? ""
								: "\n" + Throwables.getStackTraceAsString(status.getException())));
			}
		});
	}

	private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("plans");

	@Override
	public void beforeEach(ExtensionContext context) throws CoreException {
		project.create(new NullProgressMonitor());
		project.open(new NullProgressMonitor());
	}

	@Override
	public void afterEach(ExtensionContext context) throws CoreException {
		page().closeAllEditors(false);
		project.delete(true, true, new NullProgressMonitor());
		List<String> logged = List.copyOf(LOGGED);
		LOGGED.clear();
		Assertions.assertEquals(List.of(), logged, "The error log stays empty");
	}

	IProject project() {
		return project;
	}

	/** The folder of the project. */
	Path folder() {
		return Path.of(project.getLocationURI());
	}

	/** Writes a plan into a file and opens it. */
	ITextEditor open(String name, String text) throws CoreException {
		IFile file = project.getFile(IPath.fromPortableString(name));
		file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, new NullProgressMonitor());
		return (ITextEditor) IDE.openEditor(page(), file);
	}

	static IDocument document(ITextEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	/** Shows a view without giving it the keyboard. */
	static <V extends IViewPart> V view(String id, Class<V> type) throws PartInitException {
		return type.cast(page().showView(id, null, IWorkbenchPage.VIEW_VISIBLE));
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	/** Lets the window work until something is so. */
	static void until(String what, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long deadline = System.nanoTime() + SECONDS * 1_000_000_000L;
		// Wakes the loop from time to time, since not everything that is waited for makes an event of its own.
		Runnable[] tick = new Runnable[1];
		tick[0] = () -> display.timerExec(50, tick[0]);
		tick[0].run();
		try {
			while (!condition.getAsBoolean()) {
				if (System.nanoTime() > deadline) {
					Assertions.fail("Never came true: " + what + ". The error log: " + LOGGED);
				}
				if (!display.readAndDispatch()) {
					display.sleep();
				}
			}
		} finally {
			display.timerExec(-1, tick[0]);
		}
	}
}
