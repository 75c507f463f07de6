package org.tamyeez.report.pdf;

import org.tamyeez.report.drawing.Palette;
import org.tamyeez.report.drawing.Shape.Ink;
import org.tamyeez.report.style.ColourRole;
import org.tamyeez.report.style.HouseStyle;

/** The colours of a house, mixed as they are needed. */
final class Colours {

	private static final int CHANNELS = 3;
	/** Contrast that WCAG 2 asks of text. */
	private static final double READABLE = 4.5;

	private final HouseStyle style;
	private final Palette inks;

	Colours(HouseStyle style) {
		this.style = style;
		inks = new Palette(style);
	}

	/** The colour for a role, as {@code #rrggbb}. */
	String of(ColourRole role) {
		return style.colour(role);
	}

	/** The colour of an ink: less of it means more of the page. */
	String of(Ink ink) {
		return inks.hex(ink);
	}

	/** A colour of which a share is the first one and the rest the second one. */
	static String mix(String first, String second, double share) {
		StringBuilder mixed = new StringBuilder("#");
		double part = Math.max(0, Math.min(1, share));
		for (int i = 0; i < CHANNELS; i++) {
			long value = Math.round(channel(first, i) * part + channel(second, i) * (1 - part));
			mixed.append(Character.forDigit((int) value >> 4, 16)).append(Character.forDigit((int) value & 0xF, 16));
		}
		return mixed.toString();
	}

	/** The colour for text on a colour: that of the page where it can be read, else that of running text. */
	String on(String ground) {
		String light = of(ColourRole.BACKGROUND);
		String dark = of(ColourRole.TEXT);
		return contrast(light, ground) >= READABLE || contrast(light, ground) >= contrast(dark, ground) ? light : dark;
	}

	/** A colour for text on a ground: the wanted one where it can be read, else one that can. */
	String readable(String wanted, String ground) {
		return contrast(wanted, ground) >= READABLE ? wanted : on(ground);
	}

	private static double contrast(String one, String other) {
		double first = luminance(one);
		double second = luminance(other);
		return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
	}

	private static double luminance(String colour) {
		return 0.2126 * linear(channel(colour, 0)) + 0.7152 * linear(channel(colour, 1))
				+ 0.0722 * linear(channel(colour, 2));
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	private static int channel(String colour, int index) {
		return Integer.parseInt(colour.substring(1 + 2 * index, 3 + 2 * index), 16);
	}
}
