package org.tamyeez.report.pdf.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.tamyeez.report.document.ReadingDirection;
import org.tamyeez.report.font.Typeface;
import org.tamyeez.report.font.Typefaces;
import org.tamyeez.report.font.Typefaces.Run;

/** A text without line ends in which each character has its span, its typeface and its direction. */
final class StyledLine {

	/** What orders a text but is not seen. Joiners are not among it, since they shape the letters beside them. */
	private static final Pattern ORDERING = Pattern.compile("[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069]");

	/** A part with one span, one typeface and one direction. */
	private record Part(StyledSpan span, Typeface typeface, byte level, String text) {

		Part(StyledSpan span, Typeface typeface, int level, String text) {
			this(span, typeface, (byte) level, ORDERING.matcher(text).replaceAll(""));
		}

		boolean isRightToLeft() {
			return (level & 1) == 1;
		}

		double width() {
			return typeface.shape(text, isRightToLeft()).width() * span.style().size() / Typeface.UNITS;
		}

		Fragment at(double x) {
			return new Fragment(text, typeface, isRightToLeft(), span.style(), span.link(), x);
		}
	}

	private final String text;
	private final StyledSpan[] spans;
	private final Typeface[] typefaces;
	private final Bidi bidi;

	StyledLine(List<StyledSpan> parts, Typefaces available, ReadingDirection direction) {
		StringBuilder whole = new StringBuilder();
		parts.forEach(part -> whole.append(part.isolated()));
		text = whole.toString();
		spans = new StyledSpan[text.length()];
		typefaces = new Typeface[text.length()];
		int start = 0;
		for (StyledSpan part : parts) {
			String words = part.isolated();
			for (Run run : available.runs(words, part.style().bold())) {
				for (int i = run.start(); i < run.end(); i++) {
					spans[start + i] = part;
					typefaces[start + i] = run.typeface();
				}
			}
			start += words.length();
		}
		bidi = new Bidi(text,
				direction.isRightToLeft() ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
	}

	String text() {
		return text;
	}

	/** The width of a part of the text, without the spaces at its end. */
	double visibleWidth(int start, int end) {
		return width(start, withoutSpaces(start, end));
	}

	/** The width of a part of the text. */
	double width(int start, int end) {
		double width = 0;
		for (Part part : parts(start, end, bidi, 0)) {
			width += part.width();
		}
		return width;
	}

	/** A part of the text as a line. */
	Line line(int start, int end) {
		int last = withoutSpaces(start, end);
		if (last <= start) {
			return new Line(List.of(), 0);
		}
		List<Part> parts = parts(start, last, bidi.createLineBidi(start, last), start);
		double[] x = new double[parts.size()];
		double width = 0;
		for (int index : visualOrder(parts)) {
			x[index] = width;
			width += parts.get(index).width();
		}
		List<Fragment> fragments = new ArrayList<>();
		for (int i = 0; i < x.length; i++) {
			if (!parts.get(i).text.isEmpty()) {
				fragments.add(parts.get(i).at(x[i]));
			}
		}
		if (last < end) {
			fragments.add(space(last, width));
		}
		return new Line(List.copyOf(fragments), width);
	}

	/** The space after a line, which nobody sees but without which two words would be read as one. */
	private Fragment space(int index, double lineWidth) {
		boolean rightToLeft = !bidi.baseIsLeftToRight();
		Fragment space = new Fragment(" ", typefaces[index], rightToLeft, spans[index].style(), Optional.empty(), lineWidth);
		return rightToLeft ? space.at(-space.width()) : space;
	}

	private static int[] visualOrder(List<Part> parts) {
		byte[] levels = new byte[parts.size()];
		Object[] order = new Object[parts.size()];
		for (int i = 0; i < levels.length; i++) {
			levels[i] = parts.get(i).level;
			order[i] = i;
		}
		Bidi.reorderVisually(levels, 0, order, 0, order.length);
		int[] indices = new int[order.length];
		for (int i = 0; i < indices.length; i++) {
			indices[i] = (Integer) order[i];
		}
		return indices;
	}

	private List<Part> parts(int start, int end, Bidi levels, int offset) {
		List<Part> parts = new ArrayList<>();
		int first = start;
		while (first < end) {
			int next = first + 1;
			while (next < end && spans[next] == spans[first] && typefaces[next] == typefaces[first]
					&& levels.getLevelAt(next - offset) == levels.getLevelAt(first - offset)) {
				next++;
			}
			parts.add(new Part(spans[first], typefaces[first], levels.getLevelAt(first - offset),
					text.substring(first, next)));
			first = next;
		}
		return parts;
	}

	private int withoutSpaces(int start, int end) {
		int last = end;
		while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
			last--;
		}
		return last;
	}
}
