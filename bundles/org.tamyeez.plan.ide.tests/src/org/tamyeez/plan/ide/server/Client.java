package org.tamyeez.plan.ide.server;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.xtext.util.Modules2;
import org.tamyeez.plan.PlanRuntimeModule;
import org.tamyeez.plan.ide.PlanIdeModule;
import org.tamyeez.plan.ide.PlanIdeSetup;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;

/** An editor that has one folder open, with a language server in the same process. */
final class Client implements LanguageClient {

	private static final int SECONDS = 20;
	/** The day on which all tests of plans run. */
	private static final LocalDate TODAY = LocalDate.of(2027, 1, 15);

	private final PlanLanguageServer server = LanguageServers.create(new FixedDay().createInjectorAndDoEMFRegistration());
	private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
	private final BlockingQueue<MessageParams> logged = new LinkedBlockingQueue<>();
	private final List<String> registered = new CopyOnWriteArrayList<>();
	private final AtomicInteger refreshed = new AtomicInteger();
	private final Path folder;
	private int version = 1;

	/** An editor that can do what editors usually can. */
	Client(Path folder) throws InterruptedException, ExecutionException, TimeoutException {
		this(folder, capabilities());
	}

	Client(Path folder, ClientCapabilities capabilities) throws InterruptedException, ExecutionException, TimeoutException {
		this.folder = folder;
		server.connect(this);
		InitializeParams params = new InitializeParams();
		params.setCapabilities(capabilities);
		params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "plans")));
		params.setRootUri(folder.toUri().toString());
		server.initialize(params).get(SECONDS, TimeUnit.SECONDS);
		server.initialized(new InitializedParams());
	}

	private static ClientCapabilities capabilities() {
		TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
		text.setDocumentSymbol(new DocumentSymbolCapabilities());
		text.getDocumentSymbol().setHierarchicalDocumentSymbolSupport(true);
		text.setFoldingRange(new FoldingRangeCapabilities());
		text.setRename(new RenameCapabilities(true, false));
		text.setCompletion(new CompletionCapabilities(new CompletionItemCapabilities(true)));
		ClientCapabilities capabilities = new ClientCapabilities();
		capabilities.setTextDocument(text);
		return capabilities;
	}

	/** What the server is asked by the protocol's own words. */
	TextDocumentService services() {
		return server.getTextDocumentService();
	}

	/** The elements of all files that a query means. */
	List<? extends WorkspaceSymbol> search(String query) throws InterruptedException, ExecutionException, TimeoutException {
		return answer(server.symbol(new WorkspaceSymbolParams(query))).getRight();
	}

	/** A file as the protocol names it. */
	TextDocumentIdentifier id(String name) {
		return new TextDocumentIdentifier(uri(name));
	}

	/** An answer of the server, waited for. */
	static <T> T answer(CompletableFuture<T> answer) throws InterruptedException, ExecutionException, TimeoutException {
		return answer.get(SECONDS, TimeUnit.SECONDS);
	}

	/** Gives a file another text and tells what is found in it. */
	List<Diagnostic> change(String name, String text) throws InterruptedException {
		replace(name, text);
		return next(name);
	}

	/** Gives a file another text, and its version. */
	int replace(String name, String text) {
		server.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri(name), ++version),
				List.of(new TextDocumentContentChangeEvent(text))));
		return version;
	}

	/** Opens a file with a text and gives what is found in it. */
	List<Diagnostic> open(String name, String text) throws InterruptedException {
		server.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(name), "mplan", 1, text)));
		return next(name);
	}

	/** Tells that another program has made, changed or removed a file. */
	void tell(String name, FileChangeType change) {
		tell(new FileEvent(uri(name), change));
	}

	/** Tells of a change that another program has made. */
	void tell(FileEvent change) {
		server.didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(change)));
	}

	/** What the server writes into the editor's log next. */
	MessageParams logged() throws InterruptedException {
		MessageParams message = logged.poll(SECONDS, TimeUnit.SECONDS);
		if (message == null) {
			throw new AssertionError("Nothing was logged");
		}
		return message;
	}

	/** Whether something was told of a file that nobody has waited for yet. */
	boolean wasTold(String name) {
		return published.stream().anyMatch(params -> params.getUri().equals(uri(name)));
	}

	/** What is found in a file the next time that it is told. */
	List<Diagnostic> next(String name) throws InterruptedException {
		return told(name).getDiagnostics();
	}

	/** What is told of a file next. */
	PublishDiagnosticsParams told(String name) throws InterruptedException {
		while (true) {
			PublishDiagnosticsParams params = published.poll(SECONDS, TimeUnit.SECONDS);
			if (params == null) {
				throw new AssertionError("No diagnostics came for " + name);
			}
			if (params.getUri().equals(uri(name))) {
				return params;
			}
		}
	}

	List<CompletionItem> complete(String name, Position position)
			throws InterruptedException, ExecutionException, TimeoutException {
		return server.completion(new CompletionParams(new TextDocumentIdentifier(uri(name)), position))
				.get(SECONDS, TimeUnit.SECONDS).getRight().getItems();
	}

	List<CodeAction> actions(String name, Diagnostic diagnostic)
			throws InterruptedException, ExecutionException, TimeoutException {
		CodeActionParams params = new CodeActionParams(new TextDocumentIdentifier(uri(name)), diagnostic.getRange(),
				new CodeActionContext(List.of(diagnostic)));
		return server.codeAction(params).get(SECONDS, TimeUnit.SECONDS).stream().map(either -> either.getRight()).toList();
	}

	Hover hover(String name, Position position) throws InterruptedException, ExecutionException, TimeoutException {
		return server.hover(new HoverParams(new TextDocumentIdentifier(uri(name)), position)).get(SECONDS, TimeUnit.SECONDS);
	}

	List<? extends TextEdit> format(String name) throws InterruptedException, ExecutionException, TimeoutException {
		return server.formatting(
				new DocumentFormattingParams(new TextDocumentIdentifier(uri(name)), new FormattingOptions(4, true)))
				.get(SECONDS, TimeUnit.SECONDS);
	}

	/** The address of a file of the folder. */
	String uri(String name) {
		return folder.resolve(name).normalize().toUri().toString();
	}

	/** What the server has asked to be told of. */
	List<String> registered() {
		return List.copyOf(registered);
	}

	/** How often the server has asked to show hints anew. */
	int refreshed() {
		return refreshed.get();
	}

	@Override
	public CompletableFuture<Void> registerCapability(@Nullable RegistrationParams params) {
		if (params != null) {
			params.getRegistrations().forEach(registration -> registered.add(registration.getMethod()));
		}
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<Void> refreshInlayHints() {
		refreshed.incrementAndGet();
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void publishDiagnostics(@Nullable PublishDiagnosticsParams diagnostics) {
		if (diagnostics != null) {
			published.add(diagnostics);
		}
	}

	@Override
	public void telemetryEvent(@Nullable Object object) {
		// Nothing is counted.
	}

	@Override
	public void showMessage(@Nullable MessageParams message) {
		// Nobody is there to read it.
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(@Nullable ShowMessageRequestParams request) {
		return CompletableFuture.completedFuture(new MessageActionItem());
	}

	@Override
	public void logMessage(@Nullable MessageParams message) {
		if (message != null) {
			logged.add(message);
		}
	}

	/** The set-up of the editor, on the day on which all tests run. */
	private static final class FixedDay extends PlanIdeSetup {
		@Override
		public Injector createInjector() {
			Clock clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
			Module changes = binder -> binder.bind(Clock.class).toInstance(clock);
			return Guice.createInjector(Modules2.mixin(new PlanRuntimeModule(), new PlanIdeModule(), changes));
		}
	}
}
