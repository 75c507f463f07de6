package org.tamyeez.editor.completion;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ContentAssistEvent;
import org.eclipse.jface.text.contentassist.ICompletionListener;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.ContentAssistantFacade;
import org.eclipse.jface.text.source.ISourceViewerExtension4;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.ViewerFeature;
import org.tamyeez.editor.colour.PlanPartitions;
import org.tamyeez.editor.server.PlanDocument;

/**
 * Tells where proposals come by themselves: in the language, and at the first letter of a text, which may be the name of a
 * platform or an occasion. The platform asks at every letter, and the window waits for the answer; who writes prose has
 * nothing to expect of it.
 */
public final class AutoActivation extends ViewerFeature implements ICompletionListener {

	/** Viewers whose latest session began by itself in prose; asked in the threads that work out proposals. */
	private static final Set<ITextViewer> IN_PROSE = ConcurrentHashMap.newKeySet();
	private static final Pattern OPENING = Pattern.compile("^[\"«“„]+");

	/** Whether the session that runs in a viewer began by itself, while prose was written. */
	static boolean isInProse(ITextViewer viewer) {
		return IN_PROSE.contains(viewer);
	}

	/** Whether a comment stands at a place, or a text of which more than one letter is written. */
	static boolean isProse(IDocument document, int offset) {
		return switch (PlanPartitions.at(document, offset)) {
			case PlanPartitions.COMMENT -> true;
			case PlanPartitions.TEXT ->
				OPENING.matcher(PlanPartitions.before(document, offset)).replaceFirst("").length() > 1;
			default -> false;
		};
	}

	@Override
	protected void connected(ITextViewer current, PlanDocument opened) {
		// The viewer makes its assistant later than it gives itself to features.
		Ui.later(current.getTextWidget(), text -> assistant(current, assistant -> assistant.addCompletionListener(this)));
	}

	@Override
	protected void disconnected(ITextViewer current, PlanDocument closed) {
		assistant(current, assistant -> assistant.removeCompletionListener(this));
		IN_PROSE.remove(current);
	}

	private static void assistant(ITextViewer viewer, Consumer<ContentAssistantFacade> use) {
		if (Ui.isAlive(viewer) && viewer instanceof ISourceViewerExtension4 more) {
			Optional.ofNullable(more.getContentAssistantFacade()).ifPresent(use);
		}
	}

	@Override
	public void assistSessionStarted(ContentAssistEvent event) {
		viewer().ifPresent(viewer -> {
			if (event.isAutoActivated && isProse(viewer.getDocument(), viewer.getSelectedRange().x)) {
				IN_PROSE.add(viewer);
			} else {
				IN_PROSE.remove(viewer);
			}
		});
	}

	@Override
	public void assistSessionEnded(ContentAssistEvent event) {
		// What matters is how the next one begins.
	}

	@Override
	public void selectionChanged(@Nullable ICompletionProposal proposal, boolean smartToggle) {
		// Proposals are there, which is all that matters.
	}
}
