package org.tamyeez.plan.ide.server;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.tamyeez.plan.ide.completion.Snippets;
import org.tamyeez.plan.ide.hint.Hints;
import org.tamyeez.plan.ide.navigation.Selections;
import org.tamyeez.plan.ide.typing.TypedIndentation;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.plan.rule.FindingIssue;
import org.tamyeez.plan.rule.RuleMessages;

import com.google.common.base.Throwables;
import com.google.inject.Inject;

/**
 * The language server of plans. Beyond Xtext's it tells of each finding which rule made it, where its page is and what
 * belongs to it; and it has hints, selections and help while typing.
 */
public class PlanLanguageServer extends LanguageServerImpl {

	/** Who speaks, for editors that show several tools' findings. */
	public static final String SOURCE = "tamyeez";

	@Inject
	private UriExtensions uris;

	@Inject
	private RuleMessages messages;

	@Inject
	private Capabilities capabilities;

	@Inject
	private ClientRequests requests;

	@Override
	public void connect(LanguageClient client) {
		super.connect(VersionedFindings.of(client,
				address -> getWorkspaceManager() instanceof PlanWorkspace workspace
						? workspace.version(getURI(new TextDocumentIdentifier(address)))
						: Optional.empty()));
	}

	@Override
	protected ServerCapabilities createServerCapabilities(InitializeParams params) {
		return capabilities.complete(super.createServerCapabilities(params));
	}

	@Override
	public void initialized(InitializedParams params) {
		super.initialized(params);
		requests.watchFiles(getLanguageServerAccess());
	}

	@Override
	protected void runBuildable(Supplier<? extends Buildable> change) {
		tellFailure(getRequestManager().runWrite(change::get, (cancelled, build) -> build.build(cancelled)));
	}

	@Override
	public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
		tellFailure(getRequestManager().runWrite(() -> {
			getWorkspaceManager().didChangeWorkspaceFolders(params, CancelIndicator.NullImpl);
			return null;
		}, (cancelled, nothing) -> nothing));
	}

	/** Nobody waits for an answer to a change, so that what went wrong would only be seen by its findings staying away. */
	private void tellFailure(CompletableFuture<?> change) {
		change.whenComplete((done, failure) -> {
			if (failure != null && !change.isCancelled()) {
				getLanguageClient()
						.logMessage(new MessageParams(MessageType.Error, Throwables.getStackTraceAsString(failure)));
			}
		});
	}

	/** Where a change reaches other files, what the editor shows of them is out of date. */
	@Override
	public void afterBuild(List<IResourceDescription.Delta> deltas) {
		if (deltas.size() > 1) {
			requests.refresh(getLanguageServerAccess());
		}
	}

	@Override
	public CompletableFuture<Object> shutdown() {
		CompletableFuture<Object> answer = super.shutdown();
		getRequestManager().shutdown();
		return answer;
	}

	@Override
	protected Diagnostic toDiagnostic(Issue issue) {
		Diagnostic diagnostic = super.toDiagnostic(issue);
		diagnostic.setSource(SOURCE);
		if (issue instanceof FindingIssue found) {
			diagnostic.setCodeDescription(new DiagnosticCodeDescription(RulePageLink.of(found.getCode(), found.language())));
			diagnostic.setRelatedInformation(
					found.finding().related().stream().map(related -> information(found, related)).toList());
		}
		return diagnostic;
	}

	private DiagnosticRelatedInformation information(FindingIssue found, Finding.Related related) {
		return new DiagnosticRelatedInformation(
				new Location(uris.toUriString(related.location().file()), Positions.range(related.location())),
				messages.message(found.finding(), related, found.language()));
	}

	@Override
	protected Either<List<CompletionItem>, CompletionList> completion(CancelIndicator cancelled, CompletionParams params) {
		Either<List<CompletionItem>, CompletionList> answer = super.completion(cancelled, params);
		if (!requests.canFillGaps(getLanguageServerAccess())) {
			answer.getRight().getItems().stream().filter(item -> item.getInsertTextFormat() == InsertTextFormat.Snippet)
					.forEach(PlanLanguageServer::fillGaps);
		}
		return answer;
	}

	private static void fillGaps(CompletionItem item) {
		item.setInsertTextFormat(InsertTextFormat.PlainText);
		TextEdit edit = item.getTextEdit().getLeft();
		edit.setNewText(Snippets.plain(edit.getNewText()));
	}

	@Override
	public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
		return refusable(cancelled -> rename(params, cancelled));
	}

	@Override
	public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
			PrepareRenameParams params) {
		return refusable(cancelled -> prepareRename(params, cancelled));
	}

	@Override
	public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
		return read(params.getTextDocument(), Hints.class,
				(hints, file, text, cancelled) -> hints.in(file, text, params.getRange(), cancelled));
	}

	@Override
	public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
		return read(params.getTextDocument(), Selections.class, (selections, file, text, cancelled) -> params.getPositions()
				.stream().map(position -> selections.around(file, text, position)).toList());
	}

	@Override
	public CompletableFuture<List<? extends TextEdit>> onTypeFormatting(DocumentOnTypeFormattingParams params) {
		return read(params.getTextDocument(), TypedIndentation.class, (indentation, file, text, cancelled) -> indentation
				.edits(text, params.getPosition(), params.getCh(), params.getOptions()));
	}

	/** An answer that a service of the language gives about a file. */
	private interface Question<S, T> {
		T ask(S service, XtextResource file, Document text, CancelIndicator cancelled);
	}

	private <S, T> CompletableFuture<T> read(TextDocumentIdentifier document, Class<S> type, Question<S, T> question) {
		URI uri = getURI(document);
		return getRequestManager().runRead(cancelled -> getWorkspaceManager().<T>doRead(uri,
				(text, file) -> question.ask(getService(uri, type), file, text, cancelled)));
	}

	/** Answers a question that may be refused. A refusal is an answer to the reader, and no failure to be written down. */
	private <T> CompletableFuture<T> refusable(Function<CancelIndicator, T> question) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		CompletableFuture<Boolean> asked = getRequestManager().runRead(cancelled -> {
			try {
				return answer.complete(question.apply(cancelled));
			} catch (ResponseErrorException refusal) {
				return answer.completeExceptionally(refusal);
			}
		});
		asked.whenComplete((done, failure) -> {
			if (failure != null) {
				answer.completeExceptionally(failure);
			}
		});
		answer.whenComplete((value, failure) -> {
			if (answer.isCancelled()) {
				asked.cancel(true);
			}
		});
		return answer;
	}
}
