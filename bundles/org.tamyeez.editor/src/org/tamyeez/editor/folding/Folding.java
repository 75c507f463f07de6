package org.tamyeez.editor.folding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.ViewerFeature;
import org.tamyeez.editor.server.PlanDocument;

/** Lets sections be folded away. What is folded stays folded while the text around it changes. */
public final class Folding extends ViewerFeature implements PlanDocument.Listener {

	private @Nullable CompletableFuture<List<FoldingRange>> asked;

	@Override
	protected void connected(ITextViewer viewer, PlanDocument plan) {
		plan.addListener(this);
	}

	@Override
	protected void disconnected(ITextViewer viewer, PlanDocument plan) {
		plan.removeListener(this);
	}

	@Override
	public void settled(PlanDocument plan) {
		CompletableFuture<List<FoldingRange>> old = asked;
		if (old != null) {
			old.cancel(true);
		}
		int version = plan.version();
		CompletableFuture<List<FoldingRange>> asking = plan
				.ask((service, file) -> service.foldingRange(new FoldingRangeRequestParams(file)));
		asked = asking;
		Ui.whenAnswered(asking, ranges -> {
			if (ranges != null && version == plan.version() && plan().filter(plan::equals).isPresent()) {
				viewer().filter(Ui::isAlive).ifPresent(viewer -> show((ProjectionViewer) viewer, plan.document(), ranges));
			}
		});
	}

	private static void show(ProjectionViewer viewer, IDocument document, List<FoldingRange> ranges) {
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		if (model == null) {
			return;
		}
		Set<Position> wanted = new HashSet<>();
		for (FoldingRange range : ranges) {
			position(document, range, wanted);
		}
		Set<Annotation> gone = new HashSet<>();
		for (Iterator<Annotation> annotations = model.getAnnotationIterator(); annotations.hasNext();) {
			Annotation annotation = annotations.next();
			if (!wanted.remove(model.getPosition(annotation))) {
				gone.add(annotation);
			}
		}
		Map<Annotation, Position> added = new HashMap<>();
		wanted.forEach(position -> added.put(new ProjectionAnnotation(), position));
		if (!gone.isEmpty() || !added.isEmpty()) {
			model.modifyAnnotations(gone.toArray(Annotation[]::new), added, null);
		}
	}

	/** Whole lines are folded; the first one stays. */
	private static void position(IDocument document, FoldingRange range, Set<Position> positions) {
		try {
			int last = Math.min(range.getEndLine(), document.getNumberOfLines() - 1);
			if (last > range.getStartLine()) {
				int start = document.getLineOffset(range.getStartLine());
				positions.add(new Position(start, document.getLineOffset(last) + document.getLineLength(last) - start));
			}
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		}
	}
}
