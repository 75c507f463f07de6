package org.tamyeez.app.help;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tamyeez.app.dashboard.DashboardView;
import org.tamyeez.app.dashboard.TeachingsView;
import org.tamyeez.app.map.PlanMapView;
import org.tamyeez.app.preview.PreviewView;
import org.tamyeez.app.steps.FirstStepsView;
import org.tamyeez.doc.RulePage.Edition;
import org.tamyeez.editor.PlanEditors;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.finding.FindingAnnotation;
import org.tamyeez.editor.finding.FindingAnnotations;
import org.tamyeez.editor.finding.FindingMarkers;
import org.tamyeez.editor.server.PlanDocument;

/**
 * Opens what is written about the place where the author is: about the rule of a finding that the caret is in or that is
 * selected in a list, else about the element around the caret, else about the part of the window.
 */
public final class HelpHereHandler extends AbstractHandler {

	private static final String EDITOR = "the-editor";
	private static final Map<String, String> GUIDE = Map.of(PreviewView.ID, "reports", DashboardView.ID, EDITOR,
			PlanMapView.ID, EDITOR, IPageLayout.ID_OUTLINE, EDITOR, IPageLayout.ID_PROJECT_EXPLORER, EDITOR,
			FirstStepsView.ID, "getting-started");

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		Edition edition = HelpAddress.editionOfWindow();
		Optional<ITextEditor> editor = PlanEditors.editor(part);
		if (editor.isPresent()) {
			help(editor.get(), edition);
		} else {
			HelpView.open(marked(HandlerUtil.getCurrentSelection(event)).orElseGet(() -> about(part, edition)));
		}
		return null;
	}

	private static void help(ITextEditor editor, Edition edition) {
		Optional<PlanDocument> plan = PlanEditors.plan(editor);
		if (plan.isEmpty() || !(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection)) {
			return;
		}
		int caret = selection.getOffset();
		Optional<FindingAnnotation> finding = plan.get().annotations().flatMap(model -> finding(model, caret));
		if (finding.isPresent()) {
			HelpView.open(HelpAddress.rule(edition, finding.get().rule()));
			return;
		}
		Ui.whenAnswered(
				plan.get().ask((service, file) -> service.documentSymbol(new DocumentSymbolParams(file))).thenApply(
						symbols -> new LanguageReference(edition, plan.get().document(), caret)
								.about(symbols == null ? List.of() : symbols)),
				HelpView::open);
	}

	/** The finding at a place that tells most precisely what it is about. */
	private static Optional<FindingAnnotation> finding(IAnnotationModel model, int caret) {
		return FindingAnnotations.in(model).stream().filter(finding -> {
			Position position = model.getPosition(finding);
			return position != null && position.getOffset() <= caret
					&& caret <= position.getOffset() + position.getLength();
		}).min(Comparator.comparingInt(finding -> model.getPosition(finding).getLength()));
	}

	/** The page of a finding that is selected in a list of problems. */
	private static Optional<HelpAddress> marked(@Nullable ISelection selection) {
		if (!(selection instanceof IStructuredSelection list)) {
			return Optional.empty();
		}
		IMarker marker = Adapters.adapt(list.getFirstElement(), IMarker.class);
		return marker == null ? Optional.empty() : HelpAddress.parse(marker.getAttribute(FindingMarkers.PAGE, ""));
	}

	private static HelpAddress about(@Nullable IWorkbenchPart part, Edition edition) {
		String id = part == null ? "" : part.getSite().getId();
		if (id.equals(TeachingsView.ID)) {
			return HelpAddress.articles(edition);
		}
		if (id.equals(IPageLayout.ID_PROBLEM_VIEW)) {
			return HelpAddress.rules(edition);
		}
		String page = GUIDE.get(id);
		return page == null ? HelpAddress.contents(edition) : HelpAddress.guide(edition, page);
	}
}
