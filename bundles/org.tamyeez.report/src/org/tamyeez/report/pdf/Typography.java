package org.tamyeez.report.pdf;

import org.tamyeez.report.document.Tone;
import org.tamyeez.report.pdf.text.TextStyle;
import org.tamyeez.report.style.ColourRole;

/** How the kinds of text look. */
final class Typography {

	private final Colours colours;
	private final double scale;

	/** @param scale how large letters are: 1 for as large as they should be */
	Typography(Colours colours, double scale) {
		this.colours = colours;
		this.scale = scale;
	}

	/** Running text. */
	Look body() {
		return look(10, 16, false, ColourRole.TEXT);
	}

	/** The paragraph that a hurried reader reads. */
	Look lead() {
		return look(11.5, 18.5, false, ColourRole.TEXT);
	}

	/** Text in cards, notes and the like. */
	Look compact() {
		return look(9.5, 14.5, false, ColourRole.TEXT);
	}

	/** Text beside the matter: captions, labels, the lines at the edges of a page. */
	Look small() {
		return look(8.5, 13, false, ColourRole.MUTED);
	}

	/** Text in tables. */
	Look cell() {
		return look(9, 13.5, false, ColourRole.TEXT);
	}

	/** The small line over a title. */
	Look kicker() {
		return look(8.5, 13, true, ColourRole.ACCENT);
	}

	/** A heading where there is room. */
	Look heading(int rank) {
		return heading(rank, false);
	}

	/** A heading; a small one where there is little room. */
	Look heading(int rank, boolean small) {
		return switch (rank) {
			case 1 -> small ? look(14, 20, true, ColourRole.PRIMARY) : look(17, 24, true, ColourRole.PRIMARY);
			case 2 -> look(12.5, 18, true, ColourRole.PRIMARY);
			default -> look(10.5, 16, true, ColourRole.TEXT);
		};
	}

	/** The title of the report. */
	Look title(double size) {
		return look(size, size * 1.4, true, ColourRole.PRIMARY);
	}

	/** The figure of a tile. */
	Look figure(double size) {
		return look(size, size * 1.4, true, ColourRole.PRIMARY);
	}

	/** The colour of a tone. */
	String colour(Tone tone) {
		return colours.of(role(tone));
	}

	private static ColourRole role(Tone tone) {
		return switch (tone) {
			case PLAIN -> ColourRole.PRIMARY;
			case GOOD -> ColourRole.GOOD;
			case WARNING -> ColourRole.WARNING;
			case BAD -> ColourRole.BAD;
			case MUTED -> ColourRole.MUTED;
		};
	}

	private Look look(double size, double leading, boolean bold, ColourRole role) {
		return new Look(new TextStyle(size * scale, bold, colours.of(role)), leading * scale);
	}
}
