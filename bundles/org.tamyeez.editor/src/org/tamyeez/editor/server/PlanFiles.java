package org.tamyeez.editor.server;

import java.io.File;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Tells which files are plans, and where they are. The same file has several addresses, since some encode letters that
 * others leave as they are; as a path it has one.
 */
public final class PlanFiles {

	/** The content type of plans. */
	public static final String CONTENT_TYPE = "org.tamyeez.plan";

	private PlanFiles() {
	}

	/** Whether a file of this name is a plan. */
	public static boolean isPlan(@Nullable String fileName) {
		IContentType plans = Platform.getContentTypeManager().getContentType(CONTENT_TYPE);
		return fileName != null && plans != null && plans.isAssociatedWith(fileName);
	}

	/** The path behind an address, if it is that of a file on this computer. */
	public static Optional<Path> path(@Nullable URI address) {
		if (address == null || !"file".equals(address.getScheme())) {
			return Optional.empty();
		}
		try {
			// The server leaves letters of other scripts as they are, which only the older way to a path understands.
			return Optional.of(address.getAuthority() == null ? new File(address.getPath()).toPath() : Path.of(address));
		} catch (IllegalArgumentException | FileSystemNotFoundException e) {
			return Optional.empty();
		}
	}

	/** The path behind an address that the server uses. */
	public static Optional<Path> path(String address) {
		try {
			return path(URI.create(address));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** The address by which the server is told about a file. */
	public static String address(Path path) {
		return path.toUri().toString();
	}

	/** The file of the workspace that stands at a path. Where several projects have it, the innermost one is asked. */
	public static Optional<IFile> file(Path path) {
		IFile best = null;
		for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri())) {
			if (file.exists() && (best == null || isInside(file.getProject(), best.getProject()))) {
				best = file;
			}
		}
		return Optional.ofNullable(best);
	}

	private static boolean isInside(IProject one, IProject other) {
		Optional<Path> inner = path(one);
		Optional<Path> outer = path(other);
		return inner.isPresent() && outer.isPresent() && inner.get().startsWith(outer.get());
	}

	/** The path of something in the workspace, if it is on this computer. */
	public static Optional<Path> path(IResource resource) {
		return path(resource.getLocationURI());
	}
}
