package org.tamyeez.report.pdf.text;

import java.util.ArrayList;
import java.util.List;

import org.tamyeez.report.document.ReadingDirection;
import org.tamyeez.report.font.Typefaces;

/** Breaks paragraphs into lines. */
public final class LineSetter {

	/** Widths differ in the last digit between a text and the sum of its parts. */
	private static final double TOLERANCE = 0.01;
	private static final String ELLIPSIS = "…";
	/** Stands at the end of a line that is not the last one, so that its last word is told from the next one. */
	private static final String SPACE = " ";

	/**
	 * How much room a paragraph wants.
	 *
	 * @param whole on one line, in points
	 * @param word  for its longest word
	 */
	public record Extent(double whole, double word) {
	}

	private final Typefaces typefaces;
	private final LineBreaks breaks = new LineBreaks();

	/** Sets lines in the given typefaces. */
	public LineSetter(Typefaces typefaces) {
		this.typefaces = typefaces;
	}

	/**
	 * Breaks a paragraph into lines. A word that is wider than a line is broken as well.
	 *
	 * @param spans     the paragraph
	 * @param width     the width of the lines, in points
	 * @param direction the direction of the paragraph
	 * @return the lines; none where there is nothing to show
	 */
	public List<Line> set(List<StyledSpan> spans, double width, ReadingDirection direction) {
		List<Line> lines = new ArrayList<>();
		for (StyledLine line : styled(spans, direction)) {
			breakInto(lines, line, Math.max(width, 1));
		}
		return lines;
	}

	/** A paragraph on a single line, cut short where it is too long. */
	public Line setOne(StyledSpan span, double width, ReadingDirection direction) {
		List<Line> lines = set(List.of(span), Double.MAX_VALUE, direction);
		String text = lines.isEmpty() ? "" : lines.get(0).text();
		Line line = one(span.with(text), direction);
		if (line.width() <= width + TOLERANCE) {
			return line;
		}
		int most = text.codePointCount(0, text.length());
		int least = 0;
		while (least < most) {
			int middle = (least + most + 1) / 2;
			if (cut(span, text, middle, direction).width() <= width + TOLERANCE) {
				least = middle;
			} else {
				most = middle - 1;
			}
		}
		return cut(span, text, least, direction);
	}

	private Line cut(StyledSpan span, String text, int letters, ReadingDirection direction) {
		String kept = text.substring(0, text.offsetByCodePoints(0, letters)).stripTrailing();
		return one(span.with(kept + ELLIPSIS), direction);
	}

	/** A text on a single line, as long as it is. */
	public Line one(StyledSpan span, ReadingDirection direction) {
		List<Line> lines = set(List.of(span), Double.MAX_VALUE, direction);
		return lines.isEmpty() ? new Line(List.of(), 0) : lines.get(0);
	}

	/** How much room a paragraph wants. */
	public Extent extent(List<StyledSpan> spans, ReadingDirection direction) {
		double whole = 0;
		double word = 0;
		for (StyledLine line : styled(spans, direction)) {
			whole = Math.max(whole, line.visibleWidth(0, line.text().length()));
			int start = 0;
			for (int end : breaks.in(line.text())) {
				word = Math.max(word, line.visibleWidth(start, end));
				start = end;
			}
		}
		return new Extent(whole, word);
	}

	private List<StyledLine> styled(List<StyledSpan> spans, ReadingDirection direction) {
		List<StyledLine> lines = new ArrayList<>();
		List<StyledSpan> current = new ArrayList<>();
		for (StyledSpan span : spans) {
			String[] pieces = typefaces.showable(span.text()).split("\n", -1);
			for (int i = 0; i < pieces.length; i++) {
				if (i > 0) {
					current.add(span.with(SPACE));
					lines.add(new StyledLine(current, typefaces, direction));
					current = new ArrayList<>();
				}
				if (!pieces[i].isEmpty()) {
					current.add(span.with(current.isEmpty() ? pieces[i].stripLeading() : pieces[i]));
				}
			}
		}
		lines.add(new StyledLine(current, typefaces, direction));
		return lines;
	}

	private void breakInto(List<Line> lines, StyledLine text, double width) {
		int start = 0;
		int last = 0;
		double room = width;
		for (int end : breaks.in(text.text())) {
			if (last > start && text.visibleWidth(last, end) > room + TOLERANCE) {
				lines.add(text.line(start, last));
				start = last;
				room = width;
			}
			if (last == start && text.visibleWidth(start, end) > width + TOLERANCE) {
				start = breakWord(lines, text, start, end, width);
				last = start;
				room = width;
			}
			room -= text.width(last, end);
			last = end;
		}
		if (last > start) {
			lines.add(text.line(start, last));
		}
	}

	/** Breaks a word that is wider than a line, and tells where its last part begins. */
	private int breakWord(List<Line> lines, StyledLine text, int start, int end, double width) {
		List<Integer> signs = breaks.atSigns(text.text(), start, end);
		List<Integer> letters = breaks.atLetters(text.text(), start, end);
		int first = start;
		while (text.visibleWidth(first, end) > width + TOLERANCE) {
			int next = farthest(signs, text, first, width);
			if (next <= first) {
				next = farthest(letters, text, first, width);
			}
			if (next <= first) {
				next = after(letters, first);
			}
			lines.add(text.line(first, next));
			first = next;
		}
		return first;
	}

	/** The farthest place that leaves the text before it on one line, or where the text begins if there is none. */
	private static int farthest(List<Integer> places, StyledLine text, int start, double width) {
		int best = start;
		for (int place : places) {
			if (place > start) {
				if (text.visibleWidth(start, place) > width + TOLERANCE) {
					break;
				}
				best = place;
			}
		}
		return best;
	}

	private static int after(List<Integer> places, int start) {
		return places.stream().filter(place -> place > start).findFirst().orElseThrow();
	}
}
