package org.tamyeez.editor.finding;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.tamyeez.editor.Messages;
import org.tamyeez.editor.PlanEditors;
import org.tamyeez.editor.Status;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.ViewerFeature;
import org.tamyeez.editor.server.PlanDocument;

/**
 * Offers what can be done where the caret stands. The platform's own command shows at once what there is; here the server is
 * asked first, and the list opens when it has answered.
 */
public final class QuickFixes extends ViewerFeature {

	/** What was asked about, and answered. */
	private record Answer(PlanDocument plan, int version, List<Fixes.Proposed> proposed) {
	}

	private static final String KEY = QuickFixes.class.getName();

	private final MouseListener clicks = MouseListener.mouseUpAdapter(this::clicked);
	private @Nullable Answer answer;
	private @Nullable IVerticalRulerInfo ruler;

	@Override
	protected void connected(ITextViewer viewer, PlanDocument plan) {
		viewer.getTextWidget().setData(KEY, this);
		// The editor is not ready to be found before it is made.
		Ui.later(() -> PlanEditors.of(viewer).ifPresent(this::join));
	}

	@Override
	protected void disconnected(ITextViewer viewer, PlanDocument plan) {
		answer = null;
	}

	private void join(ITextEditor editor) {
		Action action = new Action(Messages.fix_menu) {
			@Override
			public void run() {
				show();
			}
		};
		action.setActionDefinitionId(ITextEditorActionDefinitionIds.QUICK_ASSIST);
		editor.setAction(ITextEditorActionConstants.QUICK_ASSIST, action);
		PlanEditors.viewer(editor).ifPresent(viewer -> viewer.setAnnotationHover(new RulerHover()));
		IVerticalRulerInfo info = editor.getAdapter(IVerticalRulerInfo.class);
		if (ruler == null && info != null) {
			ruler = info;
			info.getControl().addMouseListener(clicks);
			for (Control column : ((Composite) info.getControl()).getChildren()) {
				column.addMouseListener(clicks);
			}
		}
	}

	/** What gives a viewer its fixes; empty if it shows no plan. */
	static Optional<QuickFixes> of(ITextViewer viewer) {
		return Optional.ofNullable(viewer.getTextWidget()).map(text -> (QuickFixes) text.getData(KEY));
	}

	/** A click on the sign of a finding leads to it and opens the list. */
	private void clicked(MouseEvent click) {
		IVerticalRulerInfo info = ruler;
		Optional<ITextViewer> current = viewer().filter(Ui::isAlive);
		if (info == null || current.isEmpty() || plan().isEmpty() || click.button != 1) {
			return;
		}
		try {
			IRegion line = current.get().getDocument().getLineInformation(info.toDocumentLineNumber(click.y));
			findingWithin(plan().get(), line).ifPresent(place -> {
				current.get().setSelectedRange(place.getOffset(), 0);
				show();
			});
		} catch (BadLocationException e) {
			// Below the last line.
		}
	}

	private static Optional<Position> findingWithin(PlanDocument plan, IRegion line) {
		return plan.annotations().flatMap(model -> FindingAnnotations.in(model).stream().map(model::getPosition)
				.filter(place -> place != null && place.overlapsWith(line.getOffset(), Math.max(1, line.getLength())))
				.min((one, other) -> Integer.compare(one.getOffset(), other.getOffset())));
	}

	/** Asks what can be done where the caret stands, and shows the list. */
	void show() {
		Optional<ITextViewer> current = viewer().filter(Ui::isAlive);
		Optional<PlanDocument> asked = plan();
		if (current.isEmpty() || asked.isEmpty()) {
			return;
		}
		int version = asked.get().version();
		IRegion place = place(current.get(), asked.get());
		Ui.whenAnswered(Fixes.at(asked.get(), place.getOffset(), place.getLength()), proposed -> {
			if (Ui.isAlive(current.get()) && version == asked.get().version()) {
				answer = new Answer(asked.get(), version, proposed);
				open(current.get(), proposed.isEmpty());
			}
		});
	}

	/** What is selected; else the place of the caret if something was found there; else its line. */
	private static IRegion place(ITextViewer viewer, PlanDocument plan) {
		Point selected = viewer.getSelectedRange();
		IRegion place = new Region(selected.x, selected.y);
		return selected.y > 0 || plan.annotations().filter(model -> isFindingAt(model, selected.x)).isPresent() ? place
				: line(viewer.getDocument(), selected.x).orElse(place);
	}

	private static boolean isFindingAt(IAnnotationModel model, int offset) {
		return FindingAnnotations.in(model).stream().map(model::getPosition)
				.anyMatch(place -> place != null && Fixes.touches(place, offset, 0));
	}

	private static Optional<IRegion> line(IDocument document, int offset) {
		try {
			return Optional.of(document.getLineInformationOfOffset(offset));
		} catch (BadLocationException e) {
			return Optional.empty();
		}
	}

	private static void open(ITextViewer viewer, boolean empty) {
		if (empty) {
			Status.tell(viewer, Messages.fix_none);
		} else {
			((ITextOperationTarget) viewer).doOperation(ISourceViewer.QUICK_ASSIST);
		}
	}

	/** What was answered last, if the text is still the same. */
	List<Fixes.Proposed> answered() {
		Answer last = answer;
		return last != null && last.version() == last.plan().version() ? last.proposed() : List.of();
	}
}
