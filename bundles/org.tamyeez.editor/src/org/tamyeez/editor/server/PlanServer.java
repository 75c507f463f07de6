package org.tamyeez.editor.server;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.tamyeez.plan.ide.server.LanguageServers;

/**
 * The language server inside the workbench: one for all plans, started when the first of them is met. It is spoken to from
 * one thread of its own, so that nobody waits for it and everything reaches it in the order in which it happened.
 */
public final class PlanServer {

	private static final PlanServer INSTANCE = new PlanServer();

	private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
		Thread worker = new Thread(task, "Tamyeez language services");
		worker.setDaemon(true);
		return worker;
	});
	/** Used by the server's thread only, as is whether it has been started. */
	private @Nullable LanguageServer server;
	private boolean tried;
	private volatile @Nullable SemanticTokensLegend legend;

	private PlanServer() {
	}

	/** The only server there is. */
	public static PlanServer get() {
		return INSTANCE;
	}

	/**
	 * Asks something. The answer is null where the server has none. It is cancelled where the server drops the question
	 * because the text has changed; who cancels the answer withdraws the question.
	 */
	public <T> CompletableFuture<T> ask(Function<LanguageServer, CompletableFuture<T>> question) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		thread.execute(() -> {
			if (!answer.isDone()) {
				ask(question, answer);
			}
		});
		return answer;
	}

	private <T> void ask(Function<LanguageServer, CompletableFuture<T>> question, CompletableFuture<T> answer) {
		Optional<LanguageServer> running = started();
		if (running.isEmpty()) {
			answer.complete(null);
			return;
		}
		try {
			CompletableFuture<T> asked = question.apply(running.get());
			answer.whenComplete((value, failure) -> {
				if (answer.isCancelled()) {
					asked.cancel(true);
				}
			});
			asked.whenComplete((value, failure) -> {
				if (failure == null) {
					answer.complete(value);
				} else {
					answer.completeExceptionally(failure);
				}
			});
		} catch (UnsupportedOperationException e) {
			// The protocol has more questions than a server answers.
			answer.complete(null);
		} catch (RuntimeException e) {
			answer.completeExceptionally(e);
		}
	}

	/** Tells something that needs no answer. */
	void tell(Consumer<LanguageServer> message) {
		thread.execute(() -> {
			try {
				started().ifPresent(message);
			} catch (RuntimeException e) {
				Log.failure(e);
			}
		});
	}

	/** The server; empty if it could not be started, which is tried and told only once. */
	private Optional<LanguageServer> started() {
		if (!tried) {
			tried = true;
			try {
				LanguageServer starting = LanguageServers.create();
				start(starting);
				server = starting;
			} catch (RuntimeException | Error e) {
				// Also where an installation lacks a class: it is told once, and plans can still be read as text.
				ILog.of(PlanServer.class).error(String.valueOf(e.getMessage()), e);
			}
		}
		return Optional.ofNullable(server);
	}

	private void start(LanguageServer starting) {
		((LanguageClientAware) starting).connect(new PlanClient());
		InitializeParams params = new InitializeParams();
		params.setProcessId((int) ProcessHandle.current().pid());
		params.setLocale(Locale.getDefault().toLanguageTag());
		params.setCapabilities(Capabilities.ofTheEditor());
		ServerCapabilities offered = starting.initialize(params).join().getCapabilities();
		if (offered.getSemanticTokensProvider() != null) {
			legend = offered.getSemanticTokensProvider().getLegend();
		}
		starting.initialized(new InitializedParams());
		// Not before: whatever goes wrong while the workspace is read, the server is there for the plans that are open.
		WorkspaceFoldersChangeEvent all = new WorkspaceFoldersChangeEvent(WorkspacePlans.folders(), List.of());
		starting.getWorkspaceService().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(all));
	}

	/** What the numbers in semantic tokens mean; absent until the server runs, and where it has no such tokens. */
	public Optional<SemanticTokensLegend> legend() {
		return Optional.ofNullable(legend);
	}
}
