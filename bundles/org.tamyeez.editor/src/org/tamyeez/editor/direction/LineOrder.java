package org.tamyeez.editor.direction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.custom.BidiSegmentEvent;
import org.eclipse.swt.custom.BidiSegmentListener;

/**
 * Keeps the order of words in lines of both directions. By the rules of Unicode a date after an Arabic word turns
 * round, and two English names with a comma between them stand in English order in an Arabic line. Each date, amount,
 * handle and name, and each text in quotation marks, is set apart by invisible signs that are drawn with the line and
 * never become part of the text.
 */
public final class LineOrder implements BidiSegmentListener {

	/**
	 * What is drawn into a line.
	 *
	 * @param offsets where, in ascending order
	 * @param signs   which invisible sign stands at each place
	 */
	public record Signs(int[] offsets, char[] signs) {

		/** The line as it is drawn. */
		public String into(String line) {
			StringBuilder drawn = new StringBuilder(line);
			for (int i = offsets.length - 1; i >= 0; i--) {
				drawn.insert(offsets[i], signs[i]);
			}
			return drawn.toString();
		}
	}

	private static final char LEFT_MARK = '\u200E';
	private static final char RIGHT_MARK = '\u200F';
	private static final char LEFT_EMBEDDING = '\u202A';
	private static final char RIGHT_EMBEDDING = '\u202B';
	private static final char END = '\u202C';
	private static final char LEFT_OVERRIDE = '\u202D';

	private static final String DIGIT = "[0-9\u0660-\u0669\u06F0-\u06F9]";
	private static final String WORD = "[\\p{L}_][\\p{L}\\p{M}\\p{N}_.\\-]*";
	/** In the order in which they are tried at a place. */
	private static final Pattern PARTS = Pattern.compile("(?<quoted>\"[^\"]*\"?|«[^»]*»?|“[^”]*”?)"
			+ "|(?<comment>/[/*]+!?.*?(?:\\*/|$))"
			+ "|(?<address>[a-z]+://\\S+|[\\w.+-]+@[\\w.-]+|[@#][\\p{L}\\p{N}_.]+)"
			+ "|(?<number>" + DIGIT
			+ "[0-9\u0660-\u0669\u06F0-\u06F9,.\u066B\u066C/:\\-]*(?:\\s?(?:[%\u066A]|[A-Z]{3}\\b))?)"
			+ "|(?<words>" + WORD + "(?:[ \t]+" + WORD + ")*)");
	private static final Pattern WITHIN_TEXT = Pattern
			.compile("(?<address>[a-z]+://\\S+|[\\w.+-]+@[\\w.-]+|[@#][\\p{L}\\p{N}_.]+)|(?<number>" + DIGIT + "{2,}[-/]"
					+ DIGIT
					+ "[0-9\u0660-\u0669\u06F0-\u06F9/\\-]*)");

	private final Supplier<Direction> direction;
	private final IntPredicate withinWords;

	/**
	 * @param direction   in which direction lines are read at the moment
	 * @param withinWords whether a line that begins at an offset goes on with a text or comment of the line before
	 */
	LineOrder(Supplier<Direction> direction, IntPredicate withinWords) {
		this.direction = direction;
		this.withinWords = withinWords;
	}

	@Override
	public void lineGetSegments(BidiSegmentEvent event) {
		Signs signs = withinWords.test(event.lineOffset) ? ofWords(event.lineText, direction.get())
				: of(event.lineText, direction.get());
		if (signs.offsets().length > 0) {
			event.segments = signs.offsets();
			event.segmentsChars = signs.signs();
		}
	}

	/** The signs for a line. */
	public static Signs of(String line, Direction base) {
		Line signs = new Line(line, base);
		if (base == Direction.RIGHT_TO_LEFT || signs.has(Direction.RIGHT_TO_LEFT, 0, line.length())) {
			signs.set();
		}
		return signs.signs();
	}

	/** The signs for a line that is part of a text or comment of several lines. */
	public static Signs ofWords(String line, Direction base) {
		Line signs = new Line(line, base);
		signs.setText(0, line.length());
		return signs.signs();
	}

	/** One line while its signs are set. */
	private static final class Line {

		private final String text;
		private final Direction base;
		private final List<Integer> offsets = new ArrayList<>();
		private final StringBuilder signs = new StringBuilder();

		Line(String text, Direction base) {
			this.text = text;
			this.base = base;
		}

		void set() {
			Matcher parts = PARTS.matcher(text);
			while (parts.find()) {
				if (parts.group("quoted") != null) {
					setText(parts.start() + 1, isClosed(parts) ? parts.end() - 1 : parts.end());
				} else if (parts.group("comment") != null) {
					setText(afterSigns(parts.start()), parts.group().endsWith("*/") ? parts.end() - 2 : parts.end());
				} else if (parts.group("number") != null || parts.group("address") != null) {
					setApart(parts.start(), parts.end(), LEFT_OVERRIDE);
				} else {
					setWords(parts.start(), parts.end());
				}
			}
		}

		private static boolean isClosed(Matcher quoted) {
			return quoted.group().length() > 1 && "\"»”".indexOf(quoted.group().charAt(quoted.group().length() - 1)) >= 0;
		}

		private int afterSigns(int start) {
			int after = start;
			while (after < text.length() && "/*!".indexOf(text.charAt(after)) >= 0) {
				after++;
			}
			return after;
		}

		/** A text has a direction of its own, and dates and addresses within it theirs. */
		private void setText(int start, int end) {
			if (start >= end) {
				return;
			}
			Direction own = Direction.ofFirstLetter(text.subSequence(start, end));
			add(start, mark());
			add(start, embedding(own == null ? base : own));
			Matcher within = WITHIN_TEXT.matcher(text).region(start, end);
			while (within.find()) {
				add(within.start(), LEFT_OVERRIDE);
				add(within.end(), END);
			}
			add(end, END);
			add(end, mark());
		}

		private void setWords(int start, int end) {
			if (has(base.opposite(), start, end)) {
				Direction first = Direction.ofFirstLetter(text.subSequence(start, end));
				setApart(start, end, embedding(first == null ? base : first));
			}
		}

		private void setApart(int start, int end, char opening) {
			add(start, mark());
			add(start, opening);
			add(end, END);
			add(end, mark());
		}

		boolean has(Direction direction, int start, int end) {
			return text.substring(start, end).codePoints()
					.anyMatch(letter -> Direction.ofFirstLetter(Character.toString(letter)) == direction);
		}

		private char mark() {
			return base == Direction.RIGHT_TO_LEFT ? RIGHT_MARK : LEFT_MARK;
		}

		private static char embedding(Direction direction) {
			return direction == Direction.RIGHT_TO_LEFT ? RIGHT_EMBEDDING : LEFT_EMBEDDING;
		}

		private void add(int offset, char sign) {
			offsets.add(offset);
			signs.append(sign);
		}

		Signs signs() {
			return new Signs(offsets.stream().mapToInt(Integer::intValue).toArray(), signs.toString().toCharArray());
		}
	}
}
