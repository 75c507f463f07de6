package org.tamyeez.editor.finding;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.tamyeez.editor.server.PlanFiles;

/** What the server has found last in each plan of the workspace and in each plan that is open. */
public final class Findings {

	/** Somebody who shows findings. */
	public interface Listener {

		/** The findings of a plan have been told anew. Called in the server's threads; must return at once. */
		void found(Path path, Known known);
	}

	/**
	 * What is known of a plan.
	 *
	 * @param findings the findings, in the order of the text
	 * @param version  the version of the open text that they are about, where the server tells it
	 */
	public record Known(List<Diagnostic> findings, Optional<Integer> version) {
	}

	private static final Findings INSTANCE = new Findings();

	private final Map<Path, Known> byFile = new ConcurrentHashMap<>();
	private final Set<Listener> listeners = new CopyOnWriteArraySet<>(List.of(new FindingMarkers()));

	private Findings() {
	}

	/** All findings of the workbench. */
	public static Findings get() {
		return INSTANCE;
	}

	/** Takes notice of what the server has found. */
	public void publish(PublishDiagnosticsParams published) {
		PlanFiles.path(published.getUri()).ifPresent(path -> {
			Known known = new Known(List.copyOf(published.getDiagnostics()), Optional.ofNullable(published.getVersion()));
			byFile.put(path, known);
			listeners.forEach(listener -> listener.found(path, known));
		});
	}

	/** What was found in a plan; empty while nobody has looked. */
	public Optional<Known> of(Path path) {
		return Optional.ofNullable(byFile.get(path));
	}

	/** Has the listener told of findings from now on. */
	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	/** Leaves the listener in peace. */
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}
}
