package org.tamyeez.editor.tests;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.tamyeez.editor.finding.FindingMarkers;
import org.tamyeez.testing.window.ErrorLog;
import org.tamyeez.testing.window.Wait;

/** A workbench with an empty project. A test fails if anything has been written into the error log. */
final class Workbench implements BeforeEachCallback, AfterEachCallback {

	private static int projects;

	private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("plans" + projects++);

	@Override
	public void beforeEach(ExtensionContext context) throws Exception {
		ErrorLog.listen();
		IViewPart welcome = page().findView("org.eclipse.ui.internal.introview");
		if (welcome != null) {
			page().hideView(welcome);
		}
		project.create(new NullProgressMonitor());
		project.open(new NullProgressMonitor());
	}

	@Override
	public void afterEach(ExtensionContext context) throws Exception {
		page().closeAllEditors(false);
		Wait.until("no more markers to write", () -> Job.getJobManager().find(FindingMarkers.FAMILY).length == 0);
		project.delete(true, true, new NullProgressMonitor());
		ErrorLog.assertEmpty();
	}

	/** A file of the project. */
	IFile file(String name, String text) {
		try {
			IFile file = project.getFile(name);
			file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, new NullProgressMonitor());
			return file;
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Replaces what stands in a file, as another program does. */
	static void write(IFile file, String text) throws CoreException {
		file.setContents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, false,
				new NullProgressMonitor());
	}

	/** What stands in a file. */
	static String read(IFile file) throws CoreException {
		return file.readString();
	}

	/** Opens a new file of the project. */
	Editing open(String name, String text) {
		return open(file(name, text));
	}

	/** Opens a file. */
	static Editing open(IFile file) {
		try {
			Editing editing = new Editing((ITextEditor) IDE.openEditor(page(), file));
			Wait.untilIdle();
			return editing;
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The page of the only window. */
	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** The findings that the list of problems has for a file, in the order of the text. */
	static List<IMarker> markers(IFile file) {
		try {
			return Stream.of(file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO))
					.sorted(Comparator.comparingInt(marker -> marker.getAttribute(IMarker.CHAR_START, 0))).toList();
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The rules that the list of problems has findings of, for a file, in the order of the text. */
	static List<String> rules(IFile file) {
		return markers(file).stream().map(marker -> marker.getAttribute(FindingMarkers.RULE, "")).toList();
	}

	/** Waits until the list of problems has findings of these rules for a file, and of no others. */
	static void waitForRules(IFile file, String... rules) {
		Wait.until(() -> List.of(rules) + " but " + rules(file), () -> rules(file).equals(List.of(rules)));
	}
}
