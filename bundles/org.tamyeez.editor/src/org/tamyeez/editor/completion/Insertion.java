package org.tamyeez.editor.completion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.link.ProposalPosition;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;
import org.tamyeez.editor.edit.WorkspaceEdits;

/** Writes a text with places to fill in, as one step of the undo history, and leads from place to place by the tab key. */
public final class Insertion {

	private final ITextViewer viewer;
	private final IDocument document;

	/** @param viewer what shows the text */
	public Insertion(ITextViewer viewer) {
		this.viewer = viewer;
		this.document = viewer.getDocument();
	}

	/**
	 * Writes the text.
	 *
	 * @param snippet the text
	 * @param offset  where it is written
	 * @param length  how much of the old text it replaces
	 * @param others  what else changes with it
	 * @return what is selected then
	 */
	public IRegion insert(Snippet snippet, int offset, int length, List<TextEdit> others) {
		IRewriteTarget target = ((ITextViewerExtension) viewer).getRewriteTarget();
		target.beginCompoundChange();
		try {
			Snippet indented = indented(snippet, indentation(offset));
			Position place = new Position(offset, length);
			document.addPosition(place);
			WorkspaceEdits.apply(document, others);
			document.removePosition(place);
			document.replace(place.getOffset(), place.getLength(), indented.text());
			return lead(indented, place.getOffset());
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		} finally {
			target.endCompoundChange();
		}
	}

	private String indentation(int offset) throws BadLocationException {
		int line = document.getLineInformationOfOffset(offset).getOffset();
		int end = line;
		while (end < offset && Character.isWhitespace(document.getChar(end))) {
			end++;
		}
		return document.get(line, end - line);
	}

	/** Further lines stand below the first one. */
	private static Snippet indented(Snippet snippet, String indentation) {
		if (indentation.isEmpty() || snippet.text().indexOf('\n') < 0) {
			return snippet;
		}
		String after = '\n' + indentation;
		List<Snippet.Stop> stops = snippet.stops().stream().map(stop -> {
			int before = indentation.length() * (int) snippet.text().substring(0, stop.offset()).chars()
					.filter(c -> c == '\n').count();
			return new Snippet.Stop(stop.number(), stop.offset() + before, stop.length(), stop.choices());
		}).toList();
		return new Snippet(snippet.text().replace("\n", after), stops);
	}

	private IRegion lead(Snippet snippet, int offset) throws BadLocationException {
		int end = offset + snippet.text().length();
		if (snippet.stops().isEmpty()) {
			return new Region(end, 0);
		}
		Map<Integer, LinkedPositionGroup> groups = new LinkedHashMap<>();
		int exit = end;
		for (Snippet.Stop stop : snippet.stops()) {
			if (stop.number() == 0) {
				exit = offset + stop.offset();
			} else {
				groups.computeIfAbsent(stop.number(), number -> new LinkedPositionGroup())
						.addPosition(position(stop, offset));
			}
		}
		if (groups.isEmpty()) {
			return new Region(exit, 0);
		}
		LinkedModeModel model = new LinkedModeModel();
		List<Integer> numbers = new ArrayList<>(groups.keySet());
		Collections.sort(numbers);
		for (Integer number : numbers) {
			model.addGroup(groups.get(number));
		}
		model.forceInstall();
		EditorLinkedModeUI lead = new EditorLinkedModeUI(model, viewer);
		lead.setExitPosition(viewer, exit, 0, Integer.MAX_VALUE);
		lead.enter();
		return lead.getSelectedRegion();
	}

	private LinkedPosition position(Snippet.Stop stop, int offset) {
		int place = offset + stop.offset();
		return stop.choices().isEmpty() ? new LinkedPosition(document, place, stop.length(), stop.number())
				: new ChoicePosition(document, place, stop);
	}

	/** A place where one of several words can be written; it moves when something is written before it. */
	private static final class ChoicePosition extends ProposalPosition {

		private final List<String> choices;

		ChoicePosition(IDocument document, int place, Snippet.Stop stop) {
			super(document, place, stop.length(), stop.number(), null);
			this.choices = stop.choices();
		}

		@Override
		public ICompletionProposal[] getChoices() {
			return choices.stream().map(choice -> new CompletionProposal(choice, getOffset(), getLength(), choice.length()))
					.toArray(ICompletionProposal[]::new);
		}

		@Override
		public boolean equals(@Nullable Object other) {
			return super.equals(other) && other instanceof ChoicePosition position && position.choices.equals(choices);
		}

		@Override
		public int hashCode() {
			return 31 * super.hashCode() + choices.hashCode();
		}
	}
}
