package org.tamyeez.editor.server;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Translates between the places of the Language Server Protocol, which are lines and columns, and those of documents, which
 * are offsets. A place behind the end of its line or of the text, as an answer about a text that has changed meanwhile can
 * have, becomes that end.
 */
public final class Places {

	private Places() {
	}

	/** The line and column of an offset. */
	public static Position position(IDocument document, int offset) {
		try {
			int within = Math.max(0, Math.min(offset, document.getLength()));
			int line = document.getLineOfOffset(within);
			return new Position(line, within - document.getLineOffset(line));
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The lines and columns of a stretch of text. */
	public static Range range(IDocument document, int offset, int length) {
		return new Range(position(document, offset), position(document, offset + length));
	}

	/** The offset of a line and column. */
	public static int offset(IDocument document, Position position) {
		try {
			if (position.getLine() >= document.getNumberOfLines()) {
				return document.getLength();
			}
			IRegion line = document.getLineInformation(position.getLine());
			return line.getOffset() + Math.min(position.getCharacter(), line.getLength());
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The stretch of text that a range covers. */
	public static IRegion region(IDocument document, Range range) {
		int start = offset(document, range.getStart());
		return new Region(start, Math.max(0, offset(document, range.getEnd()) - start));
	}
}
