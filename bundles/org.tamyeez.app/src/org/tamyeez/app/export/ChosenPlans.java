package org.tamyeez.app.export;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.tamyeez.editor.PlanEditors;
import org.tamyeez.editor.server.Log;
import org.tamyeez.editor.server.PlanDocument;
import org.tamyeez.editor.server.PlanFiles;

/** Tells which plans the author means: those selected among the files, or the one being written. */
public final class ChosenPlans {

	private ChosenPlans() {
	}

	/**
	 * The files that are meant.
	 *
	 * @param part      the part of the workbench that has the keyboard
	 * @param selection what is selected there
	 * @param editor    the editor that is on top
	 */
	public static List<Path> of(@Nullable IWorkbenchPart part, @Nullable ISelection selection,
			@Nullable IWorkbenchPart editor) {
		Set<Path> plans = new LinkedHashSet<>();
		if (part != editor && selection instanceof IStructuredSelection several) {
			for (Object one : several) {
				collect(Adapters.adapt(one, IResource.class), plans);
			}
		}
		if (plans.isEmpty()) {
			PlanEditors.editor(editor).flatMap(PlanEditors::plan).map(PlanDocument::path).ifPresent(plans::add);
		}
		return List.copyOf(plans);
	}

	private static void collect(@Nullable IResource resource, Set<Path> plans) {
		if (resource instanceof IFile && PlanFiles.isPlan(resource.getName())) {
			PlanFiles.path(resource).ifPresent(plans::add);
		} else if (resource instanceof IContainer folder && folder.isAccessible()) {
			try {
				for (IResource member : folder.members()) {
					collect(member, plans);
				}
			} catch (CoreException e) {
				Log.failure(e);
			}
		}
	}
}
