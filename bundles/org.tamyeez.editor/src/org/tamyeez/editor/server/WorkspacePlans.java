package org.tamyeez.editor.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;

/**
 * The plans of the workspace, open or not. It tells the server which projects there are and which plans somebody has made,
 * changed or removed; the server is not started before there is a plan.
 */
public final class WorkspacePlans implements IResourceChangeListener {

	/** The folders that the server has been told of; null until it asks. */
	private static @Nullable Set<WorkspaceFolder> told;

	private WorkspacePlans() {
	}

	/** Begins to watch the workspace. */
	public static void watch() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(new WorkspacePlans(), IResourceChangeEvent.POST_CHANGE);
		Job.createSystem("Tamyeez", WorkspacePlans::look).schedule();
	}

	private static IStatus look(IProgressMonitor monitor) {
		try {
			if (hasPlans()) {
				startServer();
			}
			return Status.OK_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		}
	}

	/** The folders of all open projects, for the server that starts; from now on it is told of changes. */
	static synchronized List<WorkspaceFolder> folders() {
		Set<WorkspaceFolder> now = open();
		told = now;
		return List.copyOf(now);
	}

	private static Set<WorkspaceFolder> open() {
		return Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isAccessible)
				.flatMap(project -> PlanFiles.path(project).stream()
						.map(path -> new WorkspaceFolder(PlanFiles.address(path), project.getName())))
				.collect(Collectors.toSet());
	}

	private static synchronized void tellFolders() {
		Set<WorkspaceFolder> before = told;
		if (before != null) {
			Set<WorkspaceFolder> now = open();
			told = now;
			WorkspaceFoldersChangeEvent change = new WorkspaceFoldersChangeEvent(without(now, before), without(before, now));
			if (!change.getAdded().isEmpty() || !change.getRemoved().isEmpty()) {
				PlanServer.get().tell(server -> server.getWorkspaceService()
						.didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(change)));
			}
		}
	}

	private static synchronized Optional<Path> toldFolder(String project) {
		return told == null ? Optional.empty()
				: told.stream().filter(folder -> folder.getName().equals(project)).findAny()
						.flatMap(folder -> PlanFiles.path(folder.getUri()));
	}

	private static List<WorkspaceFolder> without(Set<WorkspaceFolder> some, Set<WorkspaceFolder> others) {
		return some.stream().filter(folder -> !others.contains(folder)).toList();
	}

	private static boolean hasPlans() throws CoreException {
		boolean[] found = new boolean[1];
		ResourcesPlugin.getWorkspace().getRoot().accept(proxy -> {
			found[0] |= proxy.getType() == IResource.FILE && PlanFiles.isPlan(proxy.getName());
			return !found[0] && !proxy.isDerived();
		}, IResource.NONE);
		return found[0];
	}

	private static void startServer() {
		PlanServer.get().tell(server -> {
			// Being asked is what starts it.
		});
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		Changes changes = new Changes();
		try {
			event.getDelta().accept(changes::visit);
		} catch (CoreException e) {
			Log.failure(e);
		}
		if (changes.newProjects) {
			tellFolders();
		}
		if (!changes.plans.isEmpty()) {
			DidChangeWatchedFilesParams changed = new DidChangeWatchedFilesParams(changes.plans);
			PlanServer.get().tell(server -> server.getWorkspaceService().didChangeWatchedFiles(changed));
		}
		if (changes.projects) {
			tellFolders();
		}
	}

	/** What has happened to projects and plans. */
	private static final class Changes {

		private static final int CONTENT = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING;

		private final List<FileEvent> plans = new ArrayList<>();
		private boolean projects;
		private boolean newProjects;

		boolean visit(IResourceDelta delta) {
			IResource resource = delta.getResource();
			if (resource instanceof IProject project) {
				boolean changed = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.OPEN) != 0;
				projects |= changed;
				newProjects |= changed && project.isAccessible();
				// A project that goes takes its plans along; the server would look for them in vain.
				return project.isAccessible() || delta.getKind() == IResourceDelta.REMOVED;
			}
			if (resource.getType() == IResource.FILE && PlanFiles.isPlan(resource.getName())) {
				path(resource).ifPresent(path -> visit(PlanFiles.address(path), delta));
			}
			return true;
		}

		/** The path of a plan, also where its project is gone. */
		private static Optional<Path> path(IResource plan) {
			return PlanFiles.path(plan).or(() -> toldFolder(plan.getProject().getName())
					.map(folder -> folder.resolve(plan.getProjectRelativePath().toOSString())));
		}

		private void visit(String plan, IResourceDelta delta) {
			switch (delta.getKind()) {
				case IResourceDelta.ADDED -> plans.add(new FileEvent(plan, FileChangeType.Created));
				case IResourceDelta.REMOVED -> plans.add(new FileEvent(plan, FileChangeType.Deleted));
				default -> {
					if ((delta.getFlags() & CONTENT) != 0) {
						plans.add(new FileEvent(plan, FileChangeType.Changed));
					}
				}
			}
		}
	}
}
