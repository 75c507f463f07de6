package org.tamyeez.plan.value;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of a screen or a printed page.
 *
 * @param red   from 0 to 255
 * @param green from 0 to 255
 * @param blue  from 0 to 255
 */
public record Colour(int red, int green, int blue) {

	/** All light. */
	public static final Colour WHITE = new Colour(255, 255, 255);
	/** No light. */
	public static final Colour BLACK = new Colour(0, 0, 0);

	private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");
	private static final int HEXADECIMAL = 16;
	private static final double FULL = 255.0;

	/** Reads {@code #} and six hexadecimal digits, two for each of the three; none if the text has another form. */
	public static Optional<Colour> find(String written) {
		if (!FORM.matcher(written).matches()) {
			return Optional.empty();
		}
		int value = Integer.parseInt(written.substring(1), HEXADECIMAL);
		return Optional.of(new Colour(value >> 16, value >> 8 & 0xFF, value & 0xFF));
	}

	/** How bright people see the colour, from 0 to 1: the relative luminance of WCAG 2. */
	public double luminance() {
		return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
	}

	private static double linear(int part) {
		double share = part / FULL;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

	/** How well text of this colour can be read on the other, from 1 to 21: the contrast ratio of WCAG 2. */
	public double contrastWith(Colour other) {
		double lighter = Math.max(luminance(), other.luminance());
		double darker = Math.min(luminance(), other.luminance());
		return (lighter + 0.05) / (darker + 0.05);
	}

	/** The nearest colour on the way to black, or to white on a dark ground, that has some contrast with the ground. */
	public Colour readableOn(Colour ground, double contrast) {
		Colour end = WHITE.contrastWith(ground) > BLACK.contrastWith(ground) ? WHITE : BLACK;
		for (int step = 0; step < FULL; step++) {
			Colour colour = towards(end, step / FULL);
			if (colour.contrastWith(ground) >= contrast) {
				return colour;
			}
		}
		return end;
	}

	private Colour towards(Colour end, double share) {
		return new Colour(between(red, end.red, share), between(green, end.green, share), between(blue, end.blue, share));
	}

	private static int between(int from, int to, double share) {
		return (int) Math.round(from + (to - from) * share);
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
	}
}
