package org.tamyeez.report.pdf.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says where lines may be broken. */
final class LineBreaks {

	private static final String OPENING = "([{«“‘<";
	private static final String NEVER_FIRST = ")]}»”’>%٪.,;:!?،؛؟…";
	private static final String HYPHENS = "-–—/";
	private static final String ADDRESS_SIGNS = "/?&=#@._-:,;+%\\|~";

	private final BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
	private final BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);

	/** The ends of the pieces that stay together, the last one being the end of the text. */
	List<Integer> in(String text) {
		List<Integer> ends = new ArrayList<>();
		lines.setText(text);
		lines.first();
		for (int end = lines.next(); end != BreakIterator.DONE; end = lines.next()) {
			if (end == text.length() || isGood(text, end)) {
				ends.add(end);
			}
		}
		return ends;
	}

	/**
	 * The iterator breaks after every full stop and colon as well, which tears abbreviations, amounts and addresses apart.
	 */
	private static boolean isGood(String text, int end) {
		char before = text.charAt(end - 1);
		char after = text.charAt(end);
		if (NEVER_FIRST.indexOf(after) >= 0) {
			return false;
		}
		if (Character.isWhitespace(before) || before == '\u200B') {
			return end < 2 || OPENING.indexOf(text.charAt(end - 2)) < 0;
		}
		return HYPHENS.indexOf(before) >= 0 && Character.isLetter(after) && end > 1
				&& Character.isLetter(text.charAt(end - 2))
				|| Character.isIdeographic(before);
	}

	/** Where a piece that is wider than a line may be broken at a sign, as in a web address. */
	List<Integer> atSigns(String text, int start, int end) {
		List<Integer> ends = new ArrayList<>();
		for (int i = start + 1; i < end; i++) {
			if (ADDRESS_SIGNS.indexOf(text.charAt(i - 1)) >= 0 && ADDRESS_SIGNS.indexOf(text.charAt(i)) < 0) {
				ends.add(i);
			}
		}
		return ends;
	}

	/** Where a piece that is wider than a line may be broken if nothing else helps: after any letter with its marks. */
	List<Integer> atLetters(String text, int start, int end) {
		List<Integer> ends = new ArrayList<>();
		letters.setText(text.substring(start, end));
		letters.first();
		for (int i = letters.next(); i != BreakIterator.DONE; i = letters.next()) {
			ends.add(start + i);
		}
		return ends;
	}
}
