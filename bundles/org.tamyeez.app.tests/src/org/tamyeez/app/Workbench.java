package org.tamyeez.app;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.tamyeez.testing.window.ErrorLog;

/** A project and editors for a test. It fails on anything that has been written into the error log. */
final class Workbench implements BeforeEachCallback, AfterEachCallback {

	private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("plans");

	@Override
	public void beforeEach(ExtensionContext context) throws CoreException {
		ErrorLog.listen();
		project.create(new NullProgressMonitor());
		project.open(new NullProgressMonitor());
	}

	@Override
	public void afterEach(ExtensionContext context) throws CoreException {
		page().closeAllEditors(false);
		project.delete(true, true, new NullProgressMonitor());
		ErrorLog.assertEmpty();
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
}
