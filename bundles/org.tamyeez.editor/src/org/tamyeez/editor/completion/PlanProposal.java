package org.tamyeez.editor.completion;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension4;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.tamyeez.editor.Icons;
import org.tamyeez.editor.hover.Told;
import org.tamyeez.editor.hover.ToldControl;
import org.tamyeez.editor.server.Places;
import org.tamyeez.plan.language.Keywords;

/** Something that can be written at the caret, with its picture, what it is and what is to be known of it. */
final class PlanProposal
		implements
			ICompletionProposal,
			ICompletionProposalExtension2,
			ICompletionProposalExtension3,
			ICompletionProposalExtension4,
			ICompletionProposalExtension5,
			ICompletionProposalExtension6 {

	private final CompletionItem item;
	/** Where that begins which it replaces. */
	private final int start;
	private @Nullable IRegion selection;

	PlanProposal(CompletionItem item, IDocument document, int offset) {
		this.item = item;
		this.start = Math.min(offset,
				range().map(range -> Places.offset(document, range.getStart()))
						.orElseGet(() -> wordStart(document, offset)));
	}

	private Optional<Range> range() {
		if (item.getTextEdit() == null) {
			return Optional.empty();
		}
		return Optional.of(item.getTextEdit().isLeft() ? item.getTextEdit().getLeft().getRange()
				: item.getTextEdit().getRight().getReplace());
	}

	private static int wordStart(IDocument document, int offset) {
		try {
			int start = offset;
			while (start > 0 && Character.isUnicodeIdentifierPart(document.getChar(start - 1))) {
				start--;
			}
			return start;
		} catch (BadLocationException e) {
			return offset;
		}
	}

	private String newText() {
		if (item.getTextEdit() != null) {
			return item.getTextEdit().isLeft() ? item.getTextEdit().getLeft().getNewText()
					: item.getTextEdit().getRight().getNewText();
		}
		return item.getInsertText() == null ? item.getLabel() : item.getInsertText();
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		boolean hasStops = item.getInsertTextFormat() == InsertTextFormat.Snippet;
		Snippet snippet = hasStops ? Snippet.parse(newText()) : Snippet.plain(newText());
		selection = new Insertion(viewer).insert(snippet, start, offset - start,
				item.getAdditionalTextEdits() == null ? java.util.List.<TextEdit>of() : item.getAdditionalTextEdits());
	}

	@Override
	public void apply(IDocument document) {
		try {
			document.replace(start, 0, Snippet.parse(newText()).text());
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public boolean validate(IDocument document, int offset, @Nullable DocumentEvent event) {
		try {
			return offset >= start && fits(document.get(start, offset - start));
		} catch (BadLocationException e) {
			return false;
		}
	}

	/** Letters that people confuse, and vowel signs, are alike here as they are in keywords. */
	private boolean fits(String begun) {
		String whole = item.getFilterText() == null ? item.getLabel() : item.getFilterText();
		return folded(whole).startsWith(folded(begun));
	}

	private static String folded(String text) {
		return Keywords.fold(text).toLowerCase(Locale.ROOT);
	}

	@Override
	public @Nullable Point getSelection(IDocument document) {
		IRegion selected = selection;
		return selected == null ? null : new Point(selected.getOffset(), selected.getLength());
	}

	@Override
	public StyledString getStyledDisplayString() {
		StyledString words = new StyledString(item.getLabel());
		String kind = item.getLabelDetails() == null ? item.getDetail() : item.getLabelDetails().getDescription();
		if (kind != null && !kind.isBlank()) {
			words.append("  " + kind, StyledString.QUALIFIER_STYLER);
		}
		return words;
	}

	@Override
	public String getDisplayString() {
		return getStyledDisplayString().getString();
	}

	@Override
	public @Nullable Image getImage() {
		return Icons.of(item.getKind());
	}

	@Override
	public @Nullable Object getAdditionalProposalInfo(IProgressMonitor monitor) {
		if (item.getDocumentation() == null) {
			return null;
		}
		return Told.now(item.getDocumentation().isLeft() ? item.getDocumentation().getLeft()
				: item.getDocumentation().getRight().getValue());
	}

	@Override
	public @Nullable String getAdditionalProposalInfo() {
		return null;
	}

	@Override
	public IInformationControlCreator getInformationControlCreator() {
		return ToldControl::beside;
	}

	@Override
	public CharSequence getPrefixCompletionText(IDocument document, int completionOffset) {
		return item.getLabel();
	}

	@Override
	public int getPrefixCompletionStart(IDocument document, int completionOffset) {
		return start;
	}

	@Override
	public boolean isAutoInsertable() {
		return true;
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
		// Nothing is shown in the text before it is chosen.
	}

	@Override
	public void unselected(ITextViewer viewer) {
		// Nothing was shown.
	}

	@Override
	public @Nullable IContextInformation getContextInformation() {
		return null;
	}
}
