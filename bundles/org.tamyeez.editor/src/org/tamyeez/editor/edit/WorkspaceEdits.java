package org.tamyeez.editor.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.DocumentChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.TextChange;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.server.Log;
import org.tamyeez.editor.server.Places;
import org.tamyeez.editor.server.PlanDocument;
import org.tamyeez.editor.server.PlanDocuments;
import org.tamyeez.editor.server.PlanFiles;

/**
 * Carries out what the server proposes, in texts that are open and in files that are not, so that one undo takes it
 * back.
 */
public final class WorkspaceEdits {

	private WorkspaceEdits() {
	}

	/** Carries out an edit in the thread of the window, soon. */
	public static CompletableFuture<Boolean> applyLater(@Nullable String name, WorkspaceEdit edit) {
		return CompletableFuture.supplyAsync(() -> apply(name == null ? "" : name, edit), Ui.thread());
	}

	/**
	 * Carries out an edit; to be called in the thread of the window.
	 *
	 * @param name what undo calls it
	 * @return whether it was carried out; a text that has changed too much since the edit was made stays as it is
	 */
	public static boolean apply(String name, WorkspaceEdit edit) {
		Map<Path, List<TextEdit>> edits = byFile(edit);
		try {
			if (edits.size() == 1) {
				Map.Entry<Path, List<TextEdit>> only = edits.entrySet().iterator().next();
				Optional<PlanDocument> open = PlanDocuments.at(only.getKey());
				if (open.isPresent()) {
					return apply(open.get().document(), only.getValue());
				}
			}
			perform(name, change(name, edit));
			return true;
		} catch (CoreException e) {
			Log.failure(e);
			return false;
		}
	}

	/**
	 * Carries out edits in a text, as one step of its undo history.
	 *
	 * @return whether they were carried out; edits that do not fit the text are not
	 */
	public static boolean apply(IDocument document, List<? extends TextEdit> edits) {
		IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		try {
			org.eclipse.text.edits.TextEdit all = tree(document, edits);
			if (undo != null) {
				undo.beginCompoundChange();
			}
			all.apply(document);
			return true;
		} catch (MalformedTreeException | BadLocationException e) {
			Log.failure(e);
			return false;
		} finally {
			if (undo != null) {
				undo.endCompoundChange();
			}
		}
	}

	/** The edit as a change that can be shown before it is carried out. */
	public static CompositeChange change(String name, WorkspaceEdit edit) throws CoreException {
		CompositeChange all = new CompositeChange(name);
		for (Map.Entry<Path, List<TextEdit>> file : byFile(edit).entrySet()) {
			all.add(change(file.getKey(), file.getValue()));
		}
		return all;
	}

	private static TextChange change(Path path, List<TextEdit> edits) throws CoreException {
		Optional<IFile> file = PlanFiles.file(path);
		TextChange change;
		if (file.isPresent()) {
			change = new TextFileChange(file.get().getName(), file.get());
		} else {
			PlanDocument open = PlanDocuments.at(path).orElseThrow();
			change = new DocumentChange(String.valueOf(path.getFileName()), open.document());
		}
		change.setTextType("mplan");
		change.setEdit(tree(change.getCurrentDocument(new NullProgressMonitor()), edits));
		return change;
	}

	private static void perform(String name, Change change) throws CoreException {
		change.initializeValidationData(new NullProgressMonitor());
		PerformChangeOperation operation = new PerformChangeOperation(change);
		operation.setUndoManager(RefactoringCore.getUndoManager(), name);
		ResourcesPlugin.getWorkspace().run(operation, new NullProgressMonitor());
	}

	/** The edits as a tree whose offsets count from the text as it was before any of them. */
	private static MultiTextEdit tree(IDocument document, List<? extends TextEdit> edits) {
		List<TextEdit> sorted = new ArrayList<>(edits);
		sorted.sort(Comparator.comparingInt(edit -> Places.offset(document, edit.getRange().getStart())));
		MultiTextEdit tree = new MultiTextEdit();
		for (TextEdit edit : sorted) {
			IRegion region = Places.region(document, edit.getRange());
			tree.addChild(new ReplaceEdit(region.getOffset(), region.getLength(), edit.getNewText()));
		}
		return tree;
	}

	/** The edits of each file; other changes, such as of file names, a plan's services never make. */
	private static Map<Path, List<TextEdit>> byFile(WorkspaceEdit edit) {
		Map<Path, List<TextEdit>> edits = new LinkedHashMap<>();
		if (edit.getDocumentChanges() != null) {
			edit.getDocumentChanges().stream().filter(change -> change.isLeft()).forEach(change -> {
				TextDocumentEdit document = change.getLeft();
				add(edits, document.getTextDocument().getUri(),
						document.getEdits().stream().filter(one -> one.isLeft()).map(one -> one.getLeft()).toList());
			});
		} else if (edit.getChanges() != null) {
			edit.getChanges().forEach((address, changes) -> add(edits, address, changes));
		}
		return edits;
	}

	private static void add(Map<Path, List<TextEdit>> edits, String address, List<TextEdit> added) {
		PlanFiles.path(address)
				.ifPresent(path -> edits.computeIfAbsent(path, key -> new ArrayList<>()).addAll(added));
	}
}
