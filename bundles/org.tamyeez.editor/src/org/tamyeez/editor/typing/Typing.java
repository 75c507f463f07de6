package org.tamyeez.editor.typing;

import java.util.Map;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;
import org.tamyeez.editor.colour.PlanPartitions;
import org.tamyeez.editor.preferences.EditorPreferences;
import org.tamyeez.editor.server.Log;

/**
 * Helps while somebody types: indents new lines as deep as their block, moves a closing brace below what it closes,
 * goes on with a comment, and writes the second of two signs with the first. It works from the text alone, since nobody
 * can wait for an answer between two keys.
 */
public final class Typing implements IAutoEditStrategy {

	private static final Map<Character, Character> PAIRS = Map.of('{', '}', '"', '"', '«', '»', '“', '”');
	private static final String UNIT = "\t";

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		try {
			if (command.length == 0 && TextUtilities.endsWith(document.getLegalLineDelimiters(), command.text) >= 0
					&& command.text.strip().isEmpty()) {
				breakLine(document, command);
			} else if (command.text.length() == 1 && command.length == 0) {
				type(document, command, command.text.charAt(0));
			} else if (command.text.isEmpty() && command.length == 1) {
				deletePair(document, command);
			}
		} catch (BadLocationException e) {
			Log.failure(e);
		}
	}

	private static void type(IDocument document, DocumentCommand command, char typed) throws BadLocationException {
		char next = charAt(document, command.offset);
		boolean closes = PAIRS.containsValue(typed) && next == typed && EditorPreferences.is(EditorPreferences.CLOSE_PAIRS);
		if (closes && (typed == '}' || !PlanPartitions.isLanguage(document, command.offset))) {
			stepOver(command);
		} else if (typed == '}') {
			indentClosing(document, command);
		} else if (PAIRS.containsKey(typed) && EditorPreferences.is(EditorPreferences.CLOSE_PAIRS)
				&& PlanPartitions.isLanguage(document, command.offset) && !Character.isLetterOrDigit(next)
				&& !Character.isLetterOrDigit(charAt(document, command.offset - 1))) {
			command.text = String.valueOf(new char[] { typed, PAIRS.get(typed) });
			command.shiftsCaret = false;
			command.caretOffset = command.offset + 1;
		}
	}

	private static void stepOver(DocumentCommand command) {
		command.text = "";
		command.shiftsCaret = false;
		command.caretOffset = command.offset + 1;
	}

	/** A closing brace alone on its line stands below the line that it closes. */
	private static void indentClosing(IDocument document, DocumentCommand command) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(command.offset);
		String before = document.get(line.getOffset(), command.offset - line.getOffset());
		if (before.isBlank() && PlanPartitions.isLanguage(document, command.offset)) {
			int opening = openingBefore(document, line.getOffset());
			if (opening >= 0) {
				command.text = indentation(document, opening) + '}';
				command.length = before.length();
				command.offset = line.getOffset();
			}
		}
	}

	private static void breakLine(IDocument document, DocumentCommand command) throws BadLocationException {
		String place = PlanPartitions.at(document, command.offset);
		String indentation = indentation(document, command.offset);
		if (PlanPartitions.COMMENT.equals(place)) {
			command.text += indentation + continuation(document, command.offset);
		} else if (PlanPartitions.TEXT.equals(place)) {
			command.text += indentation;
		} else {
			int opening = openingBefore(document, command.offset);
			String inside = opening < 0 ? "" : indentation(document, opening) + UNIT;
			if (charAt(document, command.offset) == '}') {
				String below = command.text + (opening < 0 ? "" : indentation(document, opening));
				boolean empty = opening == command.offset - 1;
				command.shiftsCaret = !empty;
				command.caretOffset = empty ? command.offset + command.text.length() + inside.length() : -1;
				command.text = empty ? command.text + inside + below : below;
			} else {
				command.text += inside;
			}
		}
	}

	/** A comment of several lines goes on with an asterisk. */
	private static String continuation(IDocument document, int offset) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(offset);
		String before = document.get(line.getOffset(), offset - line.getOffset()).strip();
		if (before.startsWith("/*") && !before.endsWith("*/")) {
			return " * ";
		}
		return before.startsWith("*") && !before.endsWith("*/") ? "* " : "";
	}

	private static void deletePair(IDocument document, DocumentCommand command) throws BadLocationException {
		Character closing = PAIRS.get(document.getChar(command.offset));
		if (closing != null && charAt(document, command.offset + 1) == closing
				&& EditorPreferences.is(EditorPreferences.CLOSE_PAIRS)) {
			command.length = 2;
		}
	}

	/** The brace that opens the block in which a place stands; negative if it stands in none. */
	private static int openingBefore(IDocument document, int offset) throws BadLocationException {
		int closed = 0;
		for (int place = offset - 1; place >= 0; place--) {
			char c = document.getChar(place);
			if ((c == '{' || c == '}') && PlanPartitions.isLanguage(document, place)) {
				if (c == '{' && closed == 0) {
					return place;
				}
				closed += c == '}' ? 1 : -1;
			}
		}
		return -1;
	}

	/** The white space with which the line of a place begins. */
	private static String indentation(IDocument document, int offset) throws BadLocationException {
		int start = document.getLineInformationOfOffset(offset).getOffset();
		int end = start;
		while (end < offset && Character.isWhitespace(document.getChar(end))) {
			end++;
		}
		return document.get(start, end - start);
	}

	private static char charAt(IDocument document, int offset) throws BadLocationException {
		return offset >= 0 && offset < document.getLength() ? document.getChar(offset) : ' ';
	}
}
