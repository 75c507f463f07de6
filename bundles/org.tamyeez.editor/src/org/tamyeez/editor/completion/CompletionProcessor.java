package org.tamyeez.editor.completion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.tamyeez.editor.server.Log;
import org.tamyeez.editor.server.Places;
import org.tamyeez.editor.server.PlanDocument;
import org.tamyeez.editor.server.PlanDocuments;

/** Asks what can be written at the caret. The generic editor calls it in a thread of its own, which may wait. */
public final class CompletionProcessor implements IContentAssistProcessor {

	private static final ICompletionProposal[] NONE = {};
	private static final int PATIENCE_SECONDS = 10;

	private @Nullable String errorMessage;

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		errorMessage = null;
		Optional<PlanDocument> plan = PlanDocuments.of(viewer.getDocument());
		return plan.isEmpty() || AutoActivation.isInProse(viewer) ? NONE : proposals(plan.get(), offset);
	}

	private ICompletionProposal[] proposals(PlanDocument plan, int offset) {
		try {
			return items(plan, offset).stream().sorted(Comparator.comparing(CompletionProcessor::order))
					.map(item -> new PlanProposal(item, plan.document(), offset)).toArray(ICompletionProposal[]::new);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException e) {
			Log.failure(e.getCause());
			errorMessage = e.getCause().getLocalizedMessage();
		} catch (CancellationException | TimeoutException e) {
			// The text has changed; the next key asks again.
		}
		return NONE;
	}

	private static List<CompletionItem> items(PlanDocument plan, int offset)
			throws InterruptedException, ExecutionException, TimeoutException {
		Either<List<CompletionItem>, CompletionList> found = plan
				.ask((service, file) -> service
						.completion(new CompletionParams(file, Places.position(plan.document(), offset))))
				.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		return found == null ? List.of() : found.isLeft() ? found.getLeft() : found.getRight().getItems();
	}

	private static String order(CompletionItem item) {
		return item.getSortText() == null ? item.getLabel() : item.getSortText();
	}

	@Override
	public char @Nullable [] getCompletionProposalAutoActivationCharacters() {
		return new char[] { '.' };
	}

	@Override
	public @Nullable String getErrorMessage() {
		return errorMessage;
	}

	@Override
	public IContextInformation @Nullable [] computeContextInformation(ITextViewer viewer, int offset) {
		return null;
	}

	@Override
	public char @Nullable [] getContextInformationAutoActivationCharacters() {
		return null;
	}

	@Override
	public @Nullable IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
