package org.tamyeez.editor.colour;

import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** Finds the words of a plan that can be names, from the text alone. */
public final class Names {

	private Names() {
	}

	/** The word at a place, or that ends there, unless it stands in a text or comment. */
	public static Optional<IRegion> at(IDocument document, int offset) throws BadLocationException {
		if (offset < 0 || offset > document.getLength()) {
			return Optional.empty();
		}
		int start = offset;
		while (start > 0 && isPart(document.getChar(start - 1))) {
			start--;
		}
		int end = offset;
		while (end < document.getLength() && isPart(document.getChar(end))) {
			end++;
		}
		boolean isWord = end > start && !Character.isDigit(document.getChar(start))
				&& PlanPartitions.isLanguage(document, start);
		return isWord ? Optional.of(new Region(start, end - start)) : Optional.empty();
	}

	private static boolean isPart(char c) {
		return Character.isLetterOrDigit(c) || c == '_' || c == '-' || Character.getType(c) == Character.NON_SPACING_MARK;
	}
}
