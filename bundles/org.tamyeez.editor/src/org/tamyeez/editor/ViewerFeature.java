package org.tamyeez.editor;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.tamyeez.editor.server.PlanDocument;
import org.tamyeez.editor.server.PlanDocuments;

/**
 * Something that an editor does with the plan it shows. The generic editor gives its viewer to whoever is registered as a
 * reconciler; this one follows the viewer from plan to plan. All methods are called in the thread of the window.
 */
public abstract class ViewerFeature implements IReconciler, ITextInputListener {

	private @Nullable ITextViewer viewer;
	private @Nullable PlanDocument plan;

	@Override
	public final void install(ITextViewer textViewer) {
		viewer = textViewer;
		textViewer.addTextInputListener(this);
		installed(textViewer);
		inputDocumentChanged(null, textViewer.getDocument());
	}

	@Override
	public final void uninstall() {
		ITextViewer old = viewer;
		if (old != null) {
			disconnect();
			old.removeTextInputListener(this);
			uninstalled(old);
			viewer = null;
		}
	}

	@Override
	public final void inputDocumentAboutToBeChanged(@Nullable IDocument oldInput, @Nullable IDocument newInput) {
		disconnect();
	}

	@Override
	public final void inputDocumentChanged(@Nullable IDocument oldInput, @Nullable IDocument newInput) {
		ITextViewer current = viewer;
		PlanDocument opened = PlanDocuments.of(newInput).orElse(null);
		if (current != null && opened != null && plan == null) {
			plan = opened;
			connected(current, opened);
		}
	}

	private void disconnect() {
		ITextViewer current = viewer;
		PlanDocument closed = plan;
		if (current != null && closed != null) {
			plan = null;
			disconnected(current, closed);
		}
	}

	/** The viewer has been made; it may have no text yet. */
	protected void installed(ITextViewer newViewer) {
		// Most features begin with the plan.
	}

	/** The viewer is going away. */
	protected void uninstalled(ITextViewer oldViewer) {
		// Most features end with the plan.
	}

	/** The viewer shows a plan. */
	protected abstract void connected(ITextViewer current, PlanDocument opened);

	/** The viewer does not show that plan any more. */
	protected abstract void disconnected(ITextViewer current, PlanDocument closed);

	/** The viewer, while there is one. */
	protected final Optional<ITextViewer> viewer() {
		return Optional.ofNullable(viewer);
	}

	/** The plan that the viewer shows, while it does. */
	protected final Optional<PlanDocument> plan() {
		return Optional.ofNullable(plan);
	}

	@Override
	public final @Nullable IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
