package org.tamyeez.editor.finding;

import org.eclipse.core.filebuffers.IAnnotationModelFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel;
import org.tamyeez.editor.server.Log;

/**
 * Makes the models of what is marked in plans. They show the markers of a file, bookmarks and tasks among them, but not
 * those of findings: these are shown by {@link FindingAnnotations}, which is quicker and knows of texts that are not
 * saved.
 */
public final class PlanAnnotationModelFactory implements IAnnotationModelFactory {

	@Override
	public IAnnotationModel createAnnotationModel(IPath location) {
		IFile file = location.segmentCount() < 2 ? null : ResourcesPlugin.getWorkspace().getRoot().getFile(location);
		return file == null || !file.exists() ? new AnnotationModel() : new PlanAnnotationModel(file);
	}

	private static final class PlanAnnotationModel extends ResourceMarkerAnnotationModel {

		PlanAnnotationModel(IResource resource) {
			super(resource);
		}

		@Override
		protected boolean isAcceptable(IMarker marker) {
			try {
				return super.isAcceptable(marker) && !(marker.exists() && marker.isSubtypeOf(FindingMarkers.TYPE));
			} catch (CoreException e) {
				Log.failure(e);
				return false;
			}
		}
	}
}
