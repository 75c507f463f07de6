package org.tamyeez.report.pdf.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tamyeez.report.font.Glyphs;
import org.tamyeez.report.font.Typeface;
import org.tamyeez.report.pdf.text.Fragment;

/**
 * Writes the glyphs of a fragment. Those of a text from the right are written in the order in which they are read, each with
 * its place, so that whoever extracts the text finds the words as they were written.
 */
final class TextShow {

	/** A shift that nobody sees, in thousandths. */
	private static final double UNSEEN = 0.5;
	/** How far to the left the letters of a ligature stand of each other, in thousandths. */
	private static final double BESIDE = 2;
	/** Stands for a glyph that adds nothing to the text, since every glyph has to stand for something. */
	private static final String NOTHING = "\u200D";

	/** A glyph, or the room of one, where it stands. */
	private record Shown(int id, String text, double x, float y) {
	}

	private final EmbeddedFont font;
	private final Fragment fragment;
	private final Glyphs glyphs;
	private final int[] order;

	private TextShow(EmbeddedFont font, Fragment fragment) {
		this.font = font;
		this.fragment = fragment;
		glyphs = fragment.glyphs();
		order = new int[glyphs.count()];
		for (int i = 0; i < order.length; i++) {
			order[i] = fragment.rightToLeft() ? order.length - 1 - i : i;
		}
	}

	static void write(Operators operators, EmbeddedFont font, Fragment fragment, double x, double y) {
		try {
			new TextShow(font, fragment).write(operators, x, y);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void write(Operators operators, double x, double y) throws IOException {
		double size = fragment.style().size();
		double scale = size / Typeface.UNITS;
		operators.put("BT /").put(font.name()).put(" ").put(size).put("Tf ").fillColour(fragment.style().colour());
		List<Shown> all = shown();
		int next = 0;
		while (next < all.size()) {
			float rise = all.get(next).y;
			double pen = all.get(next).x;
			operators.put("1 0 0 1 ").put(x + pen * scale).put(y + rise * scale).put("Tm [");
			while (next < all.size() && Math.abs(all.get(next).y - rise) < UNSEEN) {
				Shown glyph = all.get(next);
				double shift = glyph.x - pen;
				if (Math.abs(shift) > UNSEEN) {
					operators.put(-shift);
					pen += shift;
				}
				operators.code(font.code(glyph.id, glyph.text));
				pen += font.advance(glyph.id);
				next++;
			}
			operators.put("] TJ\n");
		}
		operators.put("ET\n");
	}

	/** The glyphs in the order in which they are written. */
	private List<Shown> shown() {
		String[] texts = texts();
		List<Shown> all = new ArrayList<>();
		for (int i = 0; i < order.length; i++) {
			int glyph = order[i];
			String text = texts[i];
			int first = fragment.rightToLeft() ? text.offsetByCodePoints(0, 1) : text.length();
			all.add(new Shown(glyphs.id(glyph), text.substring(0, first), glyphs.x(glyph), glyphs.y(glyph)));
			joined(text.substring(first), glyph).forEach(all::add);
		}
		return all;
	}

	/**
	 * The further letters of a ligature from the right, each as the room of a glyph that is not seen. Readers that put glyphs
	 * in order by their places would read the letters of a single one from the left: lam and alef as alef and lam.
	 */
	private Stream<Shown> joined(String letters, int glyph) {
		int space = fragment.typeface().shape(" ", false).id(0);
		int[] characters = letters.codePoints().toArray();
		return IntStream.range(0, characters.length).mapToObj(i -> new Shown(space, Character.toString(characters[i]),
				glyphs.x(glyph) - (i + 1) * BESIDE, glyphs.y(glyph)));
	}

	/** The text that each glyph stands for, in the order in which they are written. */
	private String[] texts() {
		int[] starts = new int[order.length];
		for (int i = 0; i < starts.length; i++) {
			starts[i] = glyphs.character(i);
		}
		Arrays.sort(starts);
		String[] all = new String[order.length];
		int first = 0;
		while (first < order.length) {
			int end = first + 1;
			while (end < order.length && glyphs.character(order[end]) == glyphs.character(order[first])) {
				end++;
			}
			share(cluster(starts, glyphs.character(order[first])), all, first, end);
			first = end;
		}
		return all;
	}

	/** The characters that several glyphs show together. */
	private String cluster(int[] starts, int start) {
		int end = fragment.text().length();
		for (int other : starts) {
			if (other > start) {
				end = other;
				break;
			}
		}
		return fragment.text().substring(start, end);
	}

	/** Gives each glyph of a cluster one character, and the last one what remains. */
	private static void share(String cluster, String[] all, int start, int end) {
		int used = 0;
		for (int i = start; i < end; i++) {
			int next = i == end - 1 ? cluster.length()
					: used < cluster.length() ? cluster.offsetByCodePoints(used, 1) : used;
			all[i] = next > used ? cluster.substring(used, next) : NOTHING;
			used = next;
		}
	}
}
