package org.tamyeez.editor;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tamyeez.editor.server.PlanDocument;
import org.tamyeez.editor.server.PlanDocuments;

/** Tells which editors show plans. To be used in the thread of the window. */
public final class PlanEditors {

	private PlanEditors() {
	}

	/** The editor of a plan that a part of the workbench is; empty if it is something else. */
	public static Optional<ITextEditor> editor(@Nullable IWorkbenchPart part) {
		return part instanceof ITextEditor editor && plan(editor).isPresent() ? Optional.of(editor) : Optional.empty();
	}

	/** The plan that an editor shows, if it shows one. */
	public static Optional<PlanDocument> plan(ITextEditor editor) {
		return editor.getDocumentProvider() == null ? Optional.empty()
				: PlanDocuments.of(editor.getDocumentProvider().getDocument(editor.getEditorInput()));
	}

	/** What an editor shows its text in. */
	public static Optional<ISourceViewer> viewer(IEditorPart editor) {
		return editor.getAdapter(ITextOperationTarget.class) instanceof ISourceViewer viewer ? Optional.of(viewer)
				: Optional.empty();
	}

	/** The editor that a viewer belongs to; empty while the editor is being made. */
	public static Optional<ITextEditor> of(ITextViewer viewer) {
		return Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).flatMap(window -> Stream.of(window.getPages()))
				.flatMap(PlanEditors::editors).filter(editor -> viewer(editor).filter(viewer::equals).isPresent()).findAny();
	}

	private static Stream<ITextEditor> editors(IWorkbenchPage page) {
		return Stream.of(page.getEditorReferences()).map(reference -> reference.getEditor(false))
				.filter(ITextEditor.class::isInstance).map(ITextEditor.class::cast);
	}
}
