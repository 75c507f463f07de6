package org.tamyeez.report.drawing;

import java.awt.Color;
import java.util.Locale;

import org.tamyeez.report.drawing.Shape.Ink;
import org.tamyeez.report.style.ColourRole;
import org.tamyeez.report.style.HouseStyle;

/** Mixes the inks of a drawing from the colours of a house. */
public final class Palette {

	private final HouseStyle style;

	/** A palette of a house's colours. */
	public Palette(HouseStyle style) {
		this.style = style;
	}

	/** The colour of an ink. */
	public Color colour(Ink ink) {
		Color full = Color.decode(style.colour(ink.role()));
		Color page = Color.decode(style.colour(ColourRole.BACKGROUND));
		return new Color(mixed(full.getRed(), page.getRed(), ink.strength()),
				mixed(full.getGreen(), page.getGreen(), ink.strength()),
				mixed(full.getBlue(), page.getBlue(), ink.strength()));
	}

	/** The colour of an ink as {@code #rrggbb}. */
	public String hex(Ink ink) {
		return String.format(Locale.ROOT, "#%06x", colour(ink).getRGB() & 0xffffff);
	}

	private static int mixed(int full, int page, double strength) {
		return (int) Math.round(full * strength + page * (1 - strength));
	}
}
