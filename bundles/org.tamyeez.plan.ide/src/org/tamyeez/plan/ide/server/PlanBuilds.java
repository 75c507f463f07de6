package org.tamyeez.plan.ide.server;

import java.io.File;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * Reads again what has changed. A file that is gone, or may not be read any more, before it was read counts as removed: to
 * read it would fail, and Xtext would try it again with each later change and never come to the other files.
 */
class PlanBuilds extends BuildManager {

	private final Set<URI> unread = new LinkedHashSet<>();
	private @Nullable WorkspaceManager workspace;

	@Override
	public void setWorkspaceManager(WorkspaceManager workspaceManager) {
		super.setWorkspaceManager(workspaceManager);
		workspace = workspaceManager;
	}

	@Override
	public Buildable submit(List<URI> changed, List<URI> removed) {
		unread.removeAll(removed);
		unread.addAll(changed);
		return super.submit(changed, removed);
	}

	@Override
	protected List<IResourceDescription.Delta> internalBuild(CancelIndicator cancelled) {
		List<URI> gone = unread.stream().filter(this::isGone).toList();
		if (!gone.isEmpty()) {
			submit(List.of(), gone);
		}
		List<IResourceDescription.Delta> changes = super.internalBuild(cancelled);
		unread.clear();
		return changes;
	}

	private boolean isGone(URI file) {
		WorkspaceManager known = workspace;
		boolean open = known != null && known.isDocumentOpen(file);
		return file.isFile() && !open && !new File(file.toFileString()).canRead();
	}
}
