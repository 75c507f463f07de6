package org.tamyeez.editor.colour;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.ITokenScanner;

/** Colours a plan while it is written, from its words alone; {@link MeaningColours} adds what only the whole plan tells. */
public final class PlanPresentation extends PresentationReconciler implements ITextInputListener {

	/** Also called by the platform. */
	public PlanPresentation() {
		setDocumentPartitioning(PlanPartitions.PARTITIONING);
		ITokenScanner scanner = new WordScanner();
		for (String type : new String[] { IDocument.DEFAULT_CONTENT_TYPE, PlanPartitions.TEXT, PlanPartitions.COMMENT }) {
			DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner);
			setDamager(repairer, type);
			setRepairer(repairer, type);
		}
	}

	@Override
	public void install(ITextViewer viewer) {
		// Before the platform's own listener, which colours a new text at once.
		viewer.addTextInputListener(this);
		PlanPartitions.ensure(viewer.getDocument());
		super.install(viewer);
	}

	@Override
	public void inputDocumentAboutToBeChanged(@Nullable IDocument oldInput, @Nullable IDocument newInput) {
		PlanPartitions.ensure(newInput);
	}

	@Override
	public void inputDocumentChanged(@Nullable IDocument oldInput, @Nullable IDocument newInput) {
		// All is done before.
	}
}
