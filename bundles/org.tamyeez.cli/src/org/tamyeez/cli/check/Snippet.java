package org.tamyeez.cli.check;

import org.tamyeez.plan.language.HiddenCharacters;

/**
 * The line that a finding is in, as it can be shown: without tabs and control characters, cut where it is too long, and
 * with the place marked.
 *
 * @param line   the line's number
 * @param text   what to show of it
 * @param marker what to show below it: carets under the place, or the text of the place where carets could mislead
 */
public record Snippet(int line, String text, String marker) {

	private static final int WIDTH = 110;
	private static final int BEFORE = 50;
	private static final int MOST_MARKED = 60;
	private static final int TAB = 4;
	private static final char CUT = '…';

	static Snippet of(String text, Lines lines, Place place) {
		int lineStart = lines.start(place.line());
		int lineEnd = lines.end(place.line());
		int start = Math.min(place.offset(), lineEnd);
		int end = Math.max(start, Math.min(place.offset() + place.length(), lineEnd));
		int from = lineStart;
		int to = lineEnd;
		if (lineEnd - lineStart > WIDTH) {
			from = whole(text, Math.max(lineStart, Math.min(start - BEFORE, lineEnd - WIDTH)), lineStart);
			to = whole(text, Math.min(from + WIDTH, lineEnd), lineStart);
		}
		Drawing drawing = new Drawing();
		if (from > lineStart) {
			drawing.put(CUT);
		}
		drawing.putAll(text, from, Math.min(start, to));
		int column = drawing.column;
		drawing.putAll(text, start, Math.min(end, to));
		int width = Math.max(1, drawing.column - column);
		drawing.putAll(text, Math.min(end, to), to);
		if (to < lineEnd) {
			drawing.put(CUT);
		}
		String marker = misleads(text, from, Math.min(end, to), to) ? quoted(text, start, end)
				: " ".repeat(column) + "^".repeat(width);
		return new Snippet(place.line(), drawing.text.toString(), marker);
	}

	/** An offset that does not cut a character in two. */
	private static int whole(String text, int offset, int start) {
		return offset > start && offset < text.length() && Character.isLowSurrogate(text.charAt(offset)) ? offset - 1
				: offset;
	}

	/**
	 * Whether a terminal that writes Arabic from the right may show the place elsewhere than it counts: when the line runs
	 * from the right, or something does before the end of the place.
	 */
	private static boolean misleads(String text, int from, int end, int to) {
		boolean latin = false;
		for (int i = from; i < to && (i < end || !latin); i++) {
			byte direction = Character.getDirectionality(text.charAt(i));
			if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
					|| direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
				return true;
			}
			latin |= direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
		}
		return false;
	}

	private static String quoted(String text, int start, int end) {
		Drawing drawing = new Drawing();
		drawing.put('«');
		boolean cut = end - start > MOST_MARKED;
		drawing.putAll(text, start, cut ? whole(text, start + MOST_MARKED, start) : end);
		if (cut) {
			drawing.put(CUT);
		}
		drawing.put('»');
		return drawing.text.toString();
	}

	/** Text from a plan as a terminal can be trusted with it: control characters could steer the terminal. */
	public static String harmless(String text) {
		Drawing drawing = new Drawing();
		drawing.putAll(text, 0, text.length());
		return drawing.text.toString();
	}

	/** A line in the making, which knows how many columns of the terminal it takes up. */
	private static final class Drawing {
		private final StringBuilder text = new StringBuilder();
		private int column;

		void putAll(String source, int from, int to) {
			int i = from;
			while (i < to) {
				int c = source.codePointAt(i);
				put(c);
				i += Character.charCount(c);
			}
		}

		void put(int c) {
			if (c == '\t') {
				int spaces = TAB - column % TAB;
				text.append(" ".repeat(spaces));
				column += spaces;
			} else if (c == '\n' || c == '\r') {
				text.append(' ');
				column++;
			} else if (Character.isISOControl(c) || c <= Character.MAX_VALUE && HiddenCharacters.isDirectionControl((char) c)
					|| Character.getType(c) == Character.SURROGATE) {
				text.append('\uFFFD');
				column++;
			} else {
				text.appendCodePoint(c);
				column += width(c);
			}
		}

		private static int width(int c) {
			int type = Character.getType(c);
			if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
				return 0;
			}
			boolean wide = c >= 0x1100 && c <= 0x115F || c >= 0x2E80 && c <= 0xA4CF || c >= 0xAC00 && c <= 0xD7A3
					|| c >= 0xF900 && c <= 0xFAFF || c >= 0xFF00 && c <= 0xFF60 || c >= 0x1F300 && c <= 0x1FAFF
					|| c >= 0x20000;
			return wide ? 2 : 1;
		}
	}
}
