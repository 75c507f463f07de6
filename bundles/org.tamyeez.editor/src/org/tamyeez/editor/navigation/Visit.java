package org.tamyeez.editor.navigation;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tamyeez.editor.PlanEditors;
import org.tamyeez.editor.server.Log;
import org.tamyeez.editor.server.Places;
import org.tamyeez.editor.server.PlanFiles;

/** Opens places in plans. To be used in the thread of the window. */
public final class Visit {

	private static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

	private Visit() {
	}

	/** Opens the file of a place and selects it. The way back is in the history. */
	public static void to(Location place) {
		PlanFiles.path(place.getUri()).ifPresent(path -> to(path, place.getRange()));
	}

	private static void to(Path path, Range range) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null) {
			return;
		}
		page.getNavigationHistory().markLocation(page.getActiveEditor());
		try {
			if (open(page, path) instanceof ITextEditor editor) {
				PlanEditors.plan(editor).ifPresent(plan -> {
					IRegion region = Places.region(plan.document(), range);
					editor.selectAndReveal(region.getOffset(), region.getLength());
				});
			}
		} catch (PartInitException e) {
			Log.failure(e);
		}
	}

	private static IEditorPart open(IWorkbenchPage page, Path path) throws PartInitException {
		Optional<IFile> file = PlanFiles.file(path);
		return file.isPresent() ? IDE.openEditor(page, file.get()) : IDE.openEditor(page, path.toUri(), EDITOR, true);
	}
}
