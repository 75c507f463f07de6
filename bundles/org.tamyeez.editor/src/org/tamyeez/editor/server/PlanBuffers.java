package org.tamyeez.editor.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Keeps something of each plan that is open, within the workspace or outside it.
 *
 * @param <T> what is kept of a plan
 */
public abstract class PlanBuffers<T> implements IFileBufferListener {

	private final Map<IFileBuffer, T> open = new ConcurrentHashMap<>();

	/** Begins, with the plans that are open already. */
	protected final void watch() {
		ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
		buffers.addFileBufferListener(this);
		// Files outside the workspace stand in a list of their own.
		Stream.of(buffers.getFileBuffers(), buffers.getFileStoreFileBuffers()).flatMap(Stream::of)
				.forEach(this::bufferCreated);
	}

	/** Ends, without a word to the plans that are open. */
	protected final void leave() {
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
	}

	/** What is kept of the plans that are open now. */
	protected final Collection<T> open() {
		return open.values();
	}

	/** A plan has been opened. Gives what is to be kept of it. */
	protected abstract T opened(ITextFileBuffer buffer, Path path);

	/** The text of a plan stands in its file now. */
	protected abstract void saved(T plan);

	/** A plan has been closed. */
	protected abstract void closed(T plan);

	@Override
	public final void bufferCreated(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text && PlanFiles.isPlan(name(buffer))) {
			PlanFiles.path(address(buffer)).ifPresent(path -> open.computeIfAbsent(buffer, key -> opened(text, path)));
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
	public final void bufferDisposed(IFileBuffer buffer) {
		T plan = open.remove(buffer);
		if (plan != null) {
			closed(plan);
		}
	}

	@Override
	public final void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		T plan = open.get(buffer);
		if (plan != null && !isDirty) {
			saved(plan);
		}
	}

	@Override
	public final void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// The document tells of its new content like of any other change.
	}

	@Override
	public final void bufferContentReplaced(IFileBuffer buffer) {
		// The document has told of it.
	}

	@Override
	public final void stateChanging(IFileBuffer buffer) {
		// Nothing depends on it.
	}

	@Override
	public final void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
		// Nothing depends on it.
	}

	@Override
	public final void stateChangeFailed(IFileBuffer buffer) {
		// Nothing depends on it.
	}

	@Override
	public final void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		// The editor disposes of this buffer and makes another one.
	}

	@Override
	public final void underlyingFileDeleted(IFileBuffer buffer) {
		// The text is still there until the editor disposes of the buffer.
	}
}
