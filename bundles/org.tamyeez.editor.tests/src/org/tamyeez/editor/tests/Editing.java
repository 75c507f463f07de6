package org.tamyeez.editor.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tamyeez.editor.PlanEditors;
import org.tamyeez.editor.finding.FindingAnnotation;
import org.tamyeez.editor.finding.FindingAnnotations;
import org.tamyeez.editor.server.PlanDocument;
import org.tamyeez.testing.window.Wait;

/** A plan in an editor, with somebody at the keys. */
record Editing(ITextEditor editor) {

	/** The text. */
	String text() {
		return document().get();
	}

	IDocument document() {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	PlanDocument plan() {
		return PlanEditors.plan(editor).orElseThrow();
	}

	SourceViewer viewer() {
		return (SourceViewer) PlanEditors.viewer(editor).orElseThrow();
	}

	StyledText widget() {
		return viewer().getTextWidget();
	}

	/** Puts the caret behind the first place with these words. */
	Editing caretBehind(String words) {
		int offset = text().indexOf(words);
		assertTrue(offset >= 0, words);
		viewer().setSelectedRange(offset + words.length(), 0);
		return this;
	}

	/** Selects the first place with these words. */
	Editing select(String words) {
		int offset = text().indexOf(words);
		assertTrue(offset >= 0, words);
		viewer().setSelectedRange(offset, words.length());
		return this;
	}

	/** Types letter by letter, as a person does. */
	Editing type(String letters) {
		for (char letter : letters.toCharArray()) {
			press(letter == '\n' ? SWT.CR : letter, letter == '\n' ? SWT.CR : 0);
		}
		return this;
	}

	/** Presses the key that deletes the letter before the caret. */
	Editing backspace() {
		press(SWT.BS, SWT.BS);
		return this;
	}

	private void press(char character, int code) {
		Event key = new Event();
		key.type = SWT.KeyDown;
		key.character = character;
		key.keyCode = code == 0 ? character : code;
		widget().notifyListeners(SWT.KeyDown, key);
	}

	/** Runs a command, as its key or menu does. */
	Editing command(String id) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
		return this;
	}

	/** Takes the last step back. */
	Editing undo() {
		viewer().doOperation(ITextOperationTarget.UNDO);
		return this;
	}

	Editing save() {
		editor.doSave(new NullProgressMonitor());
		return this;
	}

	/** The findings shown in the text, in its order. */
	List<FindingAnnotation> findings() {
		IAnnotationModel model = viewer().getAnnotationModel();
		return FindingAnnotations.in(model).stream()
				.sorted(Comparator.comparingInt(finding -> model.getPosition(finding).getOffset())).toList();
	}

	/** The rules of the findings shown in the text that are known to hold, in its order. */
	List<String> rules() {
		return findings().stream().filter(finding -> !finding.isStale()).map(FindingAnnotation::rule).toList();
	}

	/** The words that a finding is about. */
	String words(FindingAnnotation finding) {
		var position = viewer().getAnnotationModel().getPosition(finding);
		return text().substring(position.getOffset(), position.getOffset() + position.getLength());
	}

	/** Waits until findings of these rules are shown in the text, and of no others. */
	Editing waitForRules(String... rules) {
		Wait.until(() -> List.of(rules) + " but " + rules(), () -> rules().equals(List.of(rules)));
		return this;
	}
}
