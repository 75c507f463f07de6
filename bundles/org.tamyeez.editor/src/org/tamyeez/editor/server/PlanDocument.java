package org.tamyeez.editor.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;

/** A plan that is open: tells the server of every change of its text, and its listeners when the author has paused. */
public final class PlanDocument implements IDocumentListener {

	/** Somebody who shows what follows from the text as a whole. */
	public interface Listener {

		/** The text has been left alone for a moment. Called in any thread, never in that of the window. */
		void settled(PlanDocument document);
	}

	private static final String LANGUAGE = "mplan";
	/** Long enough not to work between two keys of a fast typist, short enough to be there when the author looks up. */
	private static final Executor AFTER_A_PAUSE = CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS);

	private final ITextFileBuffer buffer;
	private final IDocument document;
	private final Path path;
	private final String address;
	private final Set<Listener> listeners = new CopyOnWriteArraySet<>();
	private volatile int version = 1;
	private Range aboutToChange = new Range(new Position(), new Position());

	PlanDocument(ITextFileBuffer buffer, Path path) {
		this.buffer = buffer;
		this.document = buffer.getDocument();
		this.path = path;
		this.address = PlanFiles.address(path);
	}

	void open() {
		String text = document.get();
		document.addDocumentListener(this);
		TextDocumentItem item = new TextDocumentItem(address, LANGUAGE, version, text);
		tell(service -> service.didOpen(new DidOpenTextDocumentParams(item)));
		notifyAfterAPause();
	}

	void close() {
		document.removeDocumentListener(this);
		listeners.clear();
		tell(service -> service.didClose(new DidCloseTextDocumentParams(identifier())));
	}

	void saved() {
		tell(service -> service.didSave(new DidSaveTextDocumentParams(identifier())));
	}

	private static void tell(java.util.function.Consumer<TextDocumentService> message) {
		PlanServer.get().tell(server -> message.accept(server.getTextDocumentService()));
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		aboutToChange = Places.range(document, event.getOffset(), event.getLength());
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		version++;
		String text = event.getText() == null ? "" : event.getText();
		DidChangeTextDocumentParams change = new DidChangeTextDocumentParams(
				new VersionedTextDocumentIdentifier(address, version),
				List.of(new TextDocumentContentChangeEvent(aboutToChange, text)));
		tell(service -> service.didChange(change));
		notifyAfterAPause();
	}

	private void notifyAfterAPause() {
		int now = version;
		AFTER_A_PAUSE.execute(() -> {
			if (now == version) {
				listeners.forEach(listener -> listener.settled(this));
			}
		});
	}

	/** Has the listener told of every pause from now on, and of the text as it is. */
	public void addListener(Listener listener) {
		listeners.add(listener);
		CompletableFuture.runAsync(() -> listener.settled(this));
	}

	/** Leaves the listener in peace. */
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** Has everything that follows from the text worked out again. */
	public void refresh() {
		notifyAfterAPause();
	}

	/**
	 * Asks the server about the text as it is at this moment. An answer that comes when the text has changed is worth nothing,
	 * see {@link #version()}.
	 */
	public <T> CompletableFuture<T> ask(
			BiFunction<TextDocumentService, TextDocumentIdentifier, CompletableFuture<T>> question) {
		return PlanServer.get()
				.ask((LanguageServer server) -> question.apply(server.getTextDocumentService(), identifier()));
	}

	/** What the server knows the file by. */
	public TextDocumentIdentifier identifier() {
		return new TextDocumentIdentifier(address);
	}

	/** How often the text has changed. */
	public int version() {
		return version;
	}

	/** The text. */
	public IDocument document() {
		return document;
	}

	/** What is marked in the text; absent once the file is closed. */
	public Optional<IAnnotationModel> annotations() {
		return Optional.ofNullable(model());
	}

	private @Nullable IAnnotationModel model() {
		return buffer.getAnnotationModel();
	}

	/** Where the file stands. */
	public Path path() {
		return path;
	}
}
