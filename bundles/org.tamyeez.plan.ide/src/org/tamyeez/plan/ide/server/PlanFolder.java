package org.tamyeez.plan.ide.server;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.build.IncrementalBuilder.Result;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

/**
 * The files of one folder. One that cannot be read, because it is gone since it was listed, is a link that leads nowhere or
 * stands on a disk that fails, counts as removed. Xtext would come to none of the others: a server that meets one when it
 * starts would not start, and a running one would try it again with each later change.
 */
class PlanFolder extends ProjectManager {

	@Inject
	private OperationCanceledManager cancellations;

	@Override
	public Result doBuild(List<URI> changed, List<URI> removed, List<IResourceDescription.Delta> elsewhere,
			CancelIndicator cancelled) {
		Set<URI> gone = new LinkedHashSet<>(removed);
		while (true) {
			List<URI> there = changed.stream().filter(file -> !gone.contains(file)).toList();
			try {
				return super.doBuild(there, List.copyOf(gone), elsewhere, cancelled);
			} catch (RuntimeException e) {
				// A change of one file reads those again that see it.
				Stream<URI> read = Stream.concat(there.stream(), known());
				if (cancellations.isOperationCanceledException(e)
						|| !gone.addAll(read.filter(this::isUnreadable).toList())) {
					throw e;
				}
			}
		}
	}

	private Stream<URI> known() {
		return getIndexState().getResourceDescriptions().getAllURIs().stream();
	}

	private boolean isUnreadable(URI file) {
		return file.isFile() && !getOpenedDocumentsContentProvider().hasContent(file)
				&& !isReadable(file.toFileString());
	}

	/** Whether something can be read of a file. Only the attempt tells, where it is a folder or its disk fails. */
	private static boolean isReadable(String file) {
		try (InputStream contents = new FileInputStream(file)) {
			contents.read();
			return true;
		} catch (IOException e) {
			return false;
		}
	}
}
