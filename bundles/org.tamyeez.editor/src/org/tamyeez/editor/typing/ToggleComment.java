package org.tamyeez.editor.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tamyeez.editor.PlanHandler;
import org.tamyeez.editor.edit.WorkspaceEdits;
import org.tamyeez.editor.server.Log;
import org.tamyeez.editor.server.PlanDocument;

/** Makes the selected lines comments; makes them lines of the plan again if all of them are comments. */
public final class ToggleComment extends PlanHandler {

	private static final String SIGN = "//";

	@Override
	protected void execute(ITextEditor editor, ISourceViewer viewer, PlanDocument plan) {
		if (!editor.isEditable()) {
			return;
		}
		Point selected = viewer.getSelectedRange();
		IDocument document = plan.document();
		try {
			int first = document.getLineOfOffset(selected.x);
			int last = document.getLineOfOffset(selected.x + Math.max(0, selected.y - 1));
			WorkspaceEdits.apply(document, edits(document, first, last));
			if (last > first) {
				// So that the same key takes it back.
				int start = document.getLineOffset(first);
				viewer.setSelectedRange(start, document.getLineOffset(last) + document.getLineLength(last) - start);
			}
		} catch (BadLocationException e) {
			Log.failure(e);
		}
	}

	private static List<TextEdit> edits(IDocument document, int first, int last) throws BadLocationException {
		List<Line> lines = new ArrayList<>();
		for (int number = first; number <= last; number++) {
			IRegion line = document.getLineInformation(number);
			lines.add(new Line(number, document.get(line.getOffset(), line.getLength())));
		}
		List<Line> written = lines.stream().filter(line -> !line.text().isBlank()).toList();
		boolean allComments = written.stream().allMatch(Line::isComment);
		int column = written.stream().mapToInt(Line::start).min().orElse(0);
		return written.stream().map(line -> allComments ? line.uncommented() : line.commented(column)).toList();
	}

	private record Line(int number, String text) {

		int start() {
			return IntStream.range(0, text.length()).filter(i -> !Character.isWhitespace(text.charAt(i))).findFirst()
					.orElse(text.length());
		}

		boolean isComment() {
			return text.startsWith(SIGN, start());
		}

		TextEdit commented(int column) {
			return new TextEdit(new Range(new Position(number, column), new Position(number, column)), SIGN + ' ');
		}

		TextEdit uncommented() {
			int after = start() + SIGN.length();
			int end = after < text.length() && text.charAt(after) == ' ' ? after + 1 : after;
			return new TextEdit(new Range(new Position(number, start()), new Position(number, end)), "");
		}
	}
}
