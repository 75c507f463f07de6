package org.tamyeez.editor.navigation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.ViewerFeature;
import org.tamyeez.editor.colour.Names;
import org.tamyeez.editor.preferences.EditorPreferences;
import org.tamyeez.editor.server.Places;
import org.tamyeez.editor.server.PlanDocument;

/** Marks all places of the plan with the name at which the caret rests. */
public final class Occurrences extends ViewerFeature {

	private static final String USED = "org.tamyeez.editor.occurrence";
	private static final String GIVEN = "org.tamyeez.editor.occurrence.given";

	private final ISelectionChangedListener caret = event -> look();
	private final List<Annotation> marks = new ArrayList<>();
	private @Nullable IRegion marked;
	private @Nullable CompletableFuture<List<? extends DocumentHighlight>> asked;

	@Override
	protected void connected(ITextViewer viewer, PlanDocument plan) {
		((IPostSelectionProvider) viewer.getSelectionProvider()).addPostSelectionChangedListener(caret);
	}

	@Override
	protected void disconnected(ITextViewer viewer, PlanDocument plan) {
		((IPostSelectionProvider) viewer.getSelectionProvider()).removePostSelectionChangedListener(caret);
		marks.clear();
		marked = null;
	}

	private void look() {
		if (plan().isEmpty() || viewer().filter(Ui::isAlive).isEmpty()) {
			return;
		}
		IRegion name = EditorPreferences.is(EditorPreferences.OCCURRENCES) ? nameAtCaret(viewer().get()) : null;
		if (name != null && name.equals(marked)) {
			return;
		}
		marked = name;
		if (asked != null) {
			asked.cancel(true);
		}
		PlanDocument plan = plan().get();
		if (name == null) {
			show(plan, List.of());
		} else {
			ask(plan, name);
		}
	}

	private void ask(PlanDocument plan, IRegion name) {
		int version = plan.version();
		CompletableFuture<List<? extends DocumentHighlight>> asking = plan.ask((service, file) -> service.documentHighlight(
				new DocumentHighlightParams(file, Places.position(plan.document(), name.getOffset()))));
		asked = asking;
		Ui.whenAnswered(asking, found -> {
			if (version == plan.version() && plan().filter(plan::equals).isPresent()) {
				show(plan, found == null ? List.of() : found);
			}
		});
	}

	private static @Nullable IRegion nameAtCaret(ITextViewer viewer) {
		IDocument document = viewer.getDocument();
		try {
			return Names.at(document, viewer.getSelectedRange().x).orElse(null);
		} catch (BadLocationException e) {
			return null;
		}
	}

	private void show(PlanDocument plan, List<? extends DocumentHighlight> found) {
		Map<Annotation, Position> added = new HashMap<>();
		for (DocumentHighlight place : found) {
			IRegion region = Places.region(plan.document(), place.getRange());
			String type = place.getKind() == DocumentHighlightKind.Write ? GIVEN : USED;
			added.put(new Annotation(type, false, null), new Position(region.getOffset(), region.getLength()));
		}
		IAnnotationModel model = plan.annotations().orElse(null);
		if (model instanceof IAnnotationModelExtension extension && !(marks.isEmpty() && added.isEmpty())) {
			extension.replaceAnnotations(marks.toArray(Annotation[]::new), added);
			marks.clear();
			marks.addAll(added.keySet());
		}
	}
}
