package org.tamyeez.app.create;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.tamyeez.app.Messages;
import org.tamyeez.examples.ExamplePlans;

/** Puts the example plans into a project and opens the first. Those that are there already are left as their author left them. */
public final class ExamplesHandler extends AbstractHandler {

	private static final String ROOT = "plans/";

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			IProject project = Creation.project(Messages.examples_project, new NullProgressMonitor());
			for (String path : ExamplePlans.FILES) {
				if (!project.exists(IPath.fromPortableString(path))) {
					Creation.file(project, path, ExamplePlans.text(ROOT + path), new NullProgressMonitor());
				}
			}
			IFile first = project.getFile(IPath.fromPortableString(ExamplePlans.FILES.get(0)));
			IDE.openEditor(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), first);
			return null;
		} catch (CoreException e) {
			throw new ExecutionException(Messages.examples_failed, e);
		}
	}
}
