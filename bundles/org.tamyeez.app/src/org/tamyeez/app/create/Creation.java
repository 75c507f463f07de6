package org.tamyeez.app.create;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tamyeez.editor.PlanEditors;
import org.tamyeez.examples.PlanTemplate;

/** Makes projects and plans, and opens them. */
public final class Creation {

	/** What the names of plans end with. */
	public static final String ENDING = ".mplan";

	private static final char QUESTION = '[';
	private static final char QUESTION_END = ']';

	private Creation() {
	}

	/** An open project with a name, which is made if there is none. */
	public static IProject project(String name, @Nullable IProgressMonitor monitor) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		if (!project.exists()) {
			project.create(monitor);
		}
		if (!project.isOpen()) {
			project.open(monitor);
			project.setDefaultCharset(StandardCharsets.UTF_8.name(), monitor);
			// Otherwise the workspace writes its projects down every five minutes, and forgets a new one if it is killed.
			project.getWorkspace().save(false, monitor);
		}
		return project;
	}

	/** A new file. Folders that are missing are made. */
	public static IFile file(IContainer folder, String path, String text, @Nullable IProgressMonitor monitor)
			throws CoreException {
		IFile file = folder.getFile(IPath.fromPortableString(path));
		make(file.getParent(), monitor);
		file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), false, monitor);
		return file;
	}

	private static void make(IContainer folder, @Nullable IProgressMonitor monitor) throws CoreException {
		if (folder instanceof IFolder missing && !missing.exists()) {
			make(missing.getParent(), monitor);
			missing.create(false, true, monitor);
		}
	}

	/** A name for the file of a plan that no other file of the folder has. */
	public static String freeName(@Nullable IContainer folder, String title) {
		String name = PlanTemplate.nameFor(title).replace('_', '-').toLowerCase(Locale.ROOT);
		String free = name + ENDING;
		for (int i = 2; folder != null && folder.exists(IPath.fromPortableString(free)); i++) {
			free = name + '-' + i + ENDING;
		}
		return free;
	}

	/** The folder that something selected stands in, or is. */
	static @Nullable IContainer folder(@Nullable Object selected) {
		IResource resource = Adapters.adapt(selected, IResource.class);
		IContainer folder = resource instanceof IContainer container ? container
				: resource == null ? null : resource.getParent();
		return folder != null && folder.isAccessible() && folder.getType() != IResource.ROOT ? folder : null;
	}

	/** Opens a file; its first question to the author, which stands in brackets, is selected, to be written over. */
	public static void open(IFile file) throws PartInitException {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page != null && IDE.openEditor(page, file) instanceof ITextEditor editor) {
			PlanEditors.plan(editor).map(plan -> plan.document().get()).ifPresent(text -> {
				int start = text.indexOf(QUESTION);
				int end = text.indexOf(QUESTION_END, Math.max(0, start));
				if (start >= 0 && end > start) {
					editor.selectAndReveal(start, end + 1 - start);
				}
			});
		}
	}
}
