package org.tamyeez.plan.ide.server;

import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;
import org.tamyeez.plan.ide.completion.PlanCompletion;
import org.tamyeez.plan.ide.completion.Suggestion;

import com.google.inject.Inject;

/** Hands the suggestions of {@link PlanCompletion} to editors. */
public class CompletionService extends ContentAssistService {

	@Inject
	private PlanCompletion completion;

	@Override
	protected void createProposals(String document, TextRegion selection, int caretOffset, XtextResource resource,
			IIdeContentProposalAcceptor acceptor) {
		if (caretOffset > document.length() || resource.getParseResult() == null) {
			return;
		}
		int priority = Short.MAX_VALUE;
		for (Suggestion suggestion : completion.at(resource, document, caretOffset)) {
			if (acceptor.canAcceptMoreProposals()) {
				acceptor.accept(entry(suggestion), priority--);
			}
		}
	}

	private static ContentAssistEntry entry(Suggestion suggestion) {
		ContentAssistEntry entry = new ContentAssistEntry();
		entry.setProposal(suggestion.text());
		entry.setPrefix(suggestion.prefix());
		entry.setDescription(suggestion.description());
		entry.setKind(switch (suggestion.kind()) {
			case NAME -> ContentAssistEntry.KIND_REFERENCE;
			case RULE -> ContentAssistEntry.KIND_VALUE;
			case KEYWORD, SIGN -> ContentAssistEntry.KIND_KEYWORD;
		});
		return entry;
	}
}
