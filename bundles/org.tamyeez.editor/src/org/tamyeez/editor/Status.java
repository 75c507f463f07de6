package org.tamyeez.editor;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.texteditor.IEditorStatusLine;

/** Says in the status line why something has not happened. */
public final class Status {

	private Status() {
	}

	/** Says something below the editor of a viewer, in the thread of the window. */
	public static void tell(ITextViewer viewer, String words) {
		PlanEditors.of(viewer).map(editor -> editor.getAdapter(IEditorStatusLine.class))
				.ifPresent(status -> status.setMessage(true, words, null));
	}
}
