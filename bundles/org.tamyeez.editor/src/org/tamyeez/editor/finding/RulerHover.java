package org.tamyeez.editor.finding;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.DefaultAnnotationHover;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;

/** Tells beside the text what was found in a line, and what else is marked there. */
final class RulerHover extends DefaultAnnotationHover {

	@Override
	public @Nullable String getHoverInfo(ISourceViewer viewer, int lineNumber) {
		List<String> messages = new ArrayList<>();
		IAnnotationModel model = viewer.getAnnotationModel();
		if (model != null) {
			addFindings(viewer, model, lineNumber, messages);
		}
		String others = super.getHoverInfo(viewer, lineNumber);
		if (others != null) {
			messages.add(others);
		}
		return messages.isEmpty() ? null : String.join("\n\n", messages);
	}

	private static void addFindings(ISourceViewer viewer, IAnnotationModel model, int lineNumber, List<String> messages) {
		try {
			IRegion line = viewer.getDocument().getLineInformation(lineNumber);
			for (FindingAnnotation finding : FindingAnnotations.in(model)) {
				Position position = model.getPosition(finding);
				boolean begins = position != null && position.getOffset() >= line.getOffset()
						&& position.getOffset() <= line.getOffset() + line.getLength();
				if (begins && !finding.isStale()) {
					messages.add(finding.message());
				}
			}
		} catch (BadLocationException e) {
			// Below the last line.
		}
	}
}
