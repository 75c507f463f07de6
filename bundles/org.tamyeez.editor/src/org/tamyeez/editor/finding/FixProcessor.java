package org.tamyeez.editor.finding;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.tamyeez.editor.Icons;

/** Lists what {@link QuickFixes} has been answered. */
public final class FixProcessor implements IQuickAssistProcessor {

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		return QuickFixes.of(context.getSourceViewer()).stream().flatMap(fixes -> fixes.answered().stream())
				.map(Proposal::new).toArray(ICompletionProposal[]::new);
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return annotation instanceof FindingAnnotation finding && !finding.isStale();
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return QuickFixes.of(context.getSourceViewer()).isPresent();
	}

	@Override
	public @Nullable String getErrorMessage() {
		return null;
	}

	private record Proposal(Fixes.Proposed proposed) implements ICompletionProposal {

		@Override
		public void apply(IDocument document) {
			proposed.apply();
		}

		@Override
		public String getDisplayString() {
			return proposed.title();
		}

		@Override
		public @Nullable Image getImage() {
			return proposed.isFix() ? Icons.fix() : Icons.image("keyword");
		}

		@Override
		public @Nullable Point getSelection(IDocument document) {
			return null;
		}

		@Override
		public @Nullable String getAdditionalProposalInfo() {
			return null;
		}

		@Override
		public @Nullable IContextInformation getContextInformation() {
			return null;
		}
	}
}
