package org.tamyeez.report.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tamyeez.report.style.HouseStyle;
import org.tamyeez.report.style.HouseStyle.FontFiles;

/**
 * The typefaces of a report: the house's own or IBM Plex Sans Arabic, and behind them the ones that stand in for characters
 * that it has not.
 */
public final class Typefaces {

	/** Characters with consecutive indices that one typeface shows. */
	public record Run(int start, int end, Typeface typeface) {
	}

	private static final class BuiltIn {

		private static final Typefaces INSTANCE = new Typefaces(
				List.of(load("IBMPlexSansArabic-Regular.ttf"), load("NotoSans-Regular.ttf")),
				List.of(load("IBMPlexSansArabic-Bold.ttf"), load("NotoSans-Bold.ttf")));

		private static Typeface load(String name) {
			try (InputStream stream = Typefaces.class.getResourceAsStream("/fonts/" + name)) {
				if (stream == null) {
					throw new IllegalStateException("The font " + name + " is missing.");
				}
				return Typeface.read(stream.readAllBytes());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	private final List<Typeface> regular;
	private final List<Typeface> bold;
	private final ShowableText showable = new ShowableText(this);

	private Typefaces(List<Typeface> regular, List<Typeface> bold) {
		this.regular = regular;
		this.bold = bold;
	}

	/** The typefaces that come with this software. */
	public static Typefaces builtIn() {
		return BuiltIn.INSTANCE;
	}

	/**
	 * The typefaces of a house.
	 *
	 * @throws IOException when a font file of the house is not a TrueType font
	 */
	public static Typefaces of(HouseStyle style) throws IOException {
		Optional<FontFiles> own = style.fonts();
		if (own.isEmpty()) {
			return builtIn();
		}
		return new Typefaces(before(Typeface.read(own.get().regular()), builtIn().regular),
				before(Typeface.read(own.get().bold()), builtIn().bold));
	}

	private static List<Typeface> before(Typeface first, List<Typeface> others) {
		List<Typeface> all = new ArrayList<>();
		all.add(first);
		all.addAll(others);
		return List.copyOf(all);
	}

	/** The typefaces of a weight: the main one, then those that stand in for it. */
	public List<Typeface> all(boolean heavy) {
		return heavy ? bold : regular;
	}

	/** Whether a typeface of either weight has a glyph for a character. */
	public boolean canShow(int character) {
		return regular.stream().anyMatch(face -> face.canShow(character))
				&& bold.stream().anyMatch(face -> face.canShow(character));
	}

	/**
	 * The text as it can be shown, cleaned for any format. Characters that no typeface has are written with others where
	 * there is a plain way to write them; pictures such as emoji are left out; of anything else a sign shows that something
	 * stands there. Line ends become {@code \n}.
	 */
	public String showable(String text) {
		return showable.of(text);
	}

	/**
	 * Shares a text out among the typefaces. What belongs together, such as a letter and its marks, stays together.
	 *
	 * @param text a text that can be shown
	 */
	public List<Run> runs(String text, boolean heavy) {
		Typeface main = all(heavy).get(0);
		if (text.codePoints().allMatch(character -> isUnseen(character) || main.canShow(character))) {
			return text.isEmpty() ? List.of() : List.of(new Run(0, text.length(), main));
		}
		return sharedOut(text, heavy);
	}

	private List<Run> sharedOut(String text, boolean heavy) {
		List<Run> runs = new ArrayList<>();
		BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
		clusters.setText(text);
		Typeface current = all(heavy).get(0);
		int runStart = 0;
		int start = 0;
		for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
			Typeface next = typeface(text.substring(start, end), heavy, current);
			if (next != current && start > runStart) {
				runs.add(new Run(runStart, start, current));
				runStart = start;
			}
			current = next;
			start = end;
		}
		if (text.length() > runStart) {
			runs.add(new Run(runStart, text.length(), current));
		}
		return runs;
	}

	private Typeface typeface(String cluster, boolean heavy, Typeface current) {
		if (cluster.codePoints().allMatch(Typefaces::isUnseen)) {
			return current;
		}
		return all(heavy).stream().filter(face -> cluster.codePoints().allMatch(c -> isUnseen(c) || face.canShow(c)))
				.findFirst().or(() -> all(heavy).stream().filter(face -> face.canShow(cluster.codePointAt(0))).findFirst())
				.orElse(current);
	}

	/** Whether a character has no shape of its own, so that any typeface will do. */
	private static boolean isUnseen(int character) {
		return Character.isWhitespace(character) || Character.getType(character) == Character.FORMAT;
	}
}
