package org.tamyeez.editor.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.tamyeez.editor.finding.FindingAnnotations;

/**
 * The plans that are open anywhere in the workbench. It watches the files that are read into memory, not the editors, so
 * that
 * a refactoring that changes a closed plan is told to the server as well.
 */
public final class PlanDocuments implements IFileBufferListener {

	private static final PlanDocuments INSTANCE = new PlanDocuments();

	private final Map<IFileBuffer, PlanDocument> documents = new ConcurrentHashMap<>();

	private PlanDocuments() {
		ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
		buffers.addFileBufferListener(this);
		// Files outside the workspace stand in a list of their own.
		Stream.of(buffers.getFileBuffers(), buffers.getFileStoreFileBuffers()).flatMap(Stream::of)
				.forEach(this::bufferCreated);
	}

	/** All open plans of the workbench. */
	public static PlanDocuments get() {
		return INSTANCE;
	}

	/** The open plan with this text, if it is one. */
	public static Optional<PlanDocument> of(@Nullable IDocument document) {
		if (document == null) {
			return Optional.empty();
		}
		return INSTANCE.all().stream().filter(plan -> plan.document() == document).findAny();
	}

	/** The open plan at a path. */
	public static Optional<PlanDocument> at(Path path) {
		return INSTANCE.all().stream().filter(plan -> plan.path().equals(path)).findAny();
	}

	/** The plans that are open now. */
	public Collection<PlanDocument> all() {
		return documents.values();
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text && PlanFiles.isPlan(name(buffer))) {
			PlanFiles.path(address(buffer)).ifPresent(path -> documents.computeIfAbsent(buffer, key -> {
				PlanDocument document = new PlanDocument(text, path);
				document.open();
				FindingAnnotations.watch(document);
				return document;
			}));
		}
	}

	private static @Nullable String name(IFileBuffer buffer) {
		IPath location = buffer.getLocation();
		return location == null ? buffer.getFileStore().getName() : location.lastSegment();
	}

	private static @Nullable URI address(IFileBuffer buffer) {
		return buffer.getFileStore() == null ? null : buffer.getFileStore().toURI();
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		PlanDocument document = documents.remove(buffer);
		if (document != null) {
			document.close();
		}
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		PlanDocument document = documents.get(buffer);
		if (document != null && !isDirty) {
			document.saved();
		}
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// The document tells of its new content like of any other change.
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		// The document has told of it.
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		// Nothing depends on it.
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
		// Nothing depends on it.
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// Nothing depends on it.
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		// The editor disposes of this buffer and makes another one.
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		// The text is still there until the editor disposes of the buffer.
	}
}
