package org.tamyeez.editor.direction;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.widgets.Caret;
import org.eclipse.swt.widgets.Control;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.ViewerFeature;
import org.tamyeez.editor.colour.PlanPartitions;
import org.tamyeez.editor.preferences.EditorPreferences;
import org.tamyeez.editor.server.PlanDocument;

/**
 * Lets a plan be read from the right where most of its lines begin in Arabic, or where the author has said so: the text
 * with its caret, and the rulers beside it.
 */
public final class ReadingDirection extends ViewerFeature {

	private static final String KEY = ReadingDirection.class.getName();
	private static final Map<ITextViewer, Direction> SHOWN = new ConcurrentHashMap<>();

	/** The carets that were there before ours. */
	private final Map<Caret, Caret> others = new HashMap<>();
	private final PaintListener painting = event -> viewer().ifPresent(viewer -> checkCaret(viewer.getTextWidget()));
	private final LineOrder order = new LineOrder(this::current, this::isWithinWords);

	@Override
	protected void connected(ITextViewer viewer, PlanDocument plan) {
		StyledText text = viewer.getTextWidget();
		text.setData(KEY, this);
		text.addBidiSegmentListener(order);
		if (MirroredCaret.isNeeded()) {
			text.addPaintListener(painting);
		}
		MenuDirection.follow(((ITextViewerExtension) viewer).getControl());
		turn(viewer, EditorPreferences.direction().orElseGet(() -> Direction.ofMostLines(plan.document().get())));
	}

	@Override
	protected void disconnected(ITextViewer viewer, PlanDocument plan) {
		StyledText text = viewer.getTextWidget();
		if (text != null && !text.isDisposed()) {
			text.removeBidiSegmentListener(order);
			text.removePaintListener(painting);
			MenuDirection.release(((ITextViewerExtension) viewer).getControl());
			text.setData(KEY, null);
		}
		SHOWN.remove(viewer);
	}

	/** Turns the plan of a viewer round; does nothing if the viewer shows no plan. */
	static void turn(ITextViewer viewer) {
		if (viewer.getTextWidget().getData(KEY) instanceof ReadingDirection reading) {
			turn(viewer, reading.current().opposite());
		}
	}

	/** The direction in which a viewer shows its plan. Can be asked in any thread. */
	public static Direction of(ITextViewer viewer) {
		return SHOWN.getOrDefault(viewer, Direction.LEFT_TO_RIGHT);
	}

	private Direction current() {
		return viewer().map(viewer -> Direction.ofStyle(viewer.getTextWidget().getOrientation()))
				.orElse(Direction.LEFT_TO_RIGHT);
	}

	/** Editors make a new caret whenever somebody changes the font or the way of inserting. */
	private void checkCaret(StyledText text) {
		Caret caret = text.getCaret();
		boolean mirrored = current() == Direction.RIGHT_TO_LEFT;
		if (caret != null && mirrored != caret instanceof MirroredCaret) {
			Ui.later(text, alive -> {
				if (alive.getCaret() == caret && mirrored) {
					MirroredCaret own = new MirroredCaret(alive, caret);
					alive.setCaret(own);
					others.put(own, caret);
				} else if (alive.getCaret() == caret) {
					alive.setCaret(others.remove(caret));
					caret.dispose();
				}
			});
		}
	}

	/** Whether a line of the widget begins within a text or comment. */
	private boolean isWithinWords(int widgetOffset) {
		return viewer().filter(viewer -> {
			int offset = ((ITextViewerExtension5) viewer).widgetOffset2ModelOffset(widgetOffset);
			return offset > 0 && !PlanPartitions.isLanguage(viewer.getDocument(), offset)
					&& !PlanPartitions.isLanguage(viewer.getDocument(), offset - 1);
		}).isPresent();
	}

	private static void turn(ITextViewer viewer, Direction direction) {
		Control whole = ((ITextViewerExtension) viewer).getControl();
		if (Direction.ofStyle(viewer.getTextWidget().getOrientation()) != direction) {
			whole.setOrientation(direction.style());
			viewer.getTextWidget().setOrientation(direction.style());
			whole.redraw();
		}
		SHOWN.put(viewer, direction);
		((ISourceViewerExtension5) viewer).updateCodeMinings();
	}
}
