package org.tamyeez.plan.rules.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.xtext.nodemodel.INode;
import org.tamyeez.plan.language.HiddenCharacters;

/** Spans of text with a direction of their own, which an invisible character opens and another closes. */
final class DirectionSpans {

	private static final char POP_ISOLATE = '\u2069';
	private static final char FIRST_ISOLATE = '\u2066';
	private static final String NOTE = "/**";

	private DirectionSpans() {
	}

	/** Whether a text has any character that changes its direction, which few have. */
	static boolean areIn(String text) {
		return text.chars().anyMatch(letter -> HiddenCharacters.isDirectionControl((char) letter));
	}

	/** Whether a leaf goes into the report as it stands, where a direction of its own may be needed: a text or a note. */
	static boolean isReaderText(INode leaf) {
		return Written.isText(leaf) || leaf.getText().startsWith(NOTE);
	}

	/** Where characters stand that open a span which is not closed on the line, or close one that is not open. */
	static List<Integer> unbalanced(String text) {
		List<Integer> unbalanced = new ArrayList<>();
		Deque<Integer> open = new ArrayDeque<>();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n') {
				unbalanced.addAll(open);
				open.clear();
			} else if (HiddenCharacters.isOpening(c)) {
				open.push(i);
			} else if (HiddenCharacters.isClosing(c) && !close(c, text, open)) {
				unbalanced.add(i);
			}
		}
		unbalanced.addAll(open);
		return unbalanced.stream().sorted().toList();
	}

	/** Closes the innermost span if the character is of its kind. */
	private static boolean close(char closing, String text, Deque<Integer> open) {
		boolean fits = !open.isEmpty() && text.charAt(open.peek()) >= FIRST_ISOLATE == (closing == POP_ISOLATE);
		if (fits) {
			open.pop();
		}
		return fits;
	}
}
