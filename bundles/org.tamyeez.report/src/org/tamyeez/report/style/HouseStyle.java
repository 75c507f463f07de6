package org.tamyeez.report.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tamyeez.report.document.Picture;

/**
 * How a house wants its reports to look.
 *
 * @param name     the name of the style
 * @param colours  the colours that differ from the standard, as {@code #rrggbb}
 * @param fonts    the house's own font
 * @param logo     the logo on the cover
 * @param cover    how the cover looks
 * @param header   the line at the top of each page, with places to fill in ({@code {title}}); may be empty
 * @param footer   the line at the foot of each page, likewise
 * @param sections the names of the sections to show, in order; empty for all of them in the usual order
 * @param tables   how tables look
 */
public record HouseStyle(String name, Map<ColourRole, String> colours, Optional<FontFiles> fonts, Optional<Picture> logo,
		CoverKind cover, String header, String footer, List<String> sections, TableKind tables) {

	/** The style of a house that has none. */
	public static final HouseStyle STANDARD = new HouseStyle("standard", Map.of(), Optional.empty(), Optional.empty(),
			CoverKind.BAND, "", "{client} · {title}", List.of(), TableKind.BANDED);

	/** How a cover looks. */
	public enum CoverKind {
		/** A band in the primary colour over the page's width. */
		BAND,
		/** Title and facts on the plain page. */
		PLAIN,
		/** The whole page in the primary colour. */
		FULL,
		/** No page of its own: title and facts head the first page. */
		NONE
	}

	/** How tables look. */
	public enum TableKind {
		/** Every second row is set apart. */
		BANDED,
		/** All rows look alike. */
		PLAIN
	}

	/**
	 * A font of the house's own.
	 *
	 * @param family  the name of the family, for formats that name fonts
	 * @param regular the TrueType file of the upright regular weight
	 * @param bold    the TrueType file of the bold weight
	 */
	public record FontFiles(String family, byte[] regular, byte[] bold) {
	}

	/** The same style for reports whose first page begins with the title. */
	public HouseStyle withoutCoverPage() {
		return new HouseStyle(name, colours, fonts, logo, CoverKind.NONE, header, footer, sections, tables);
	}

	/** The colour for a role, as {@code #rrggbb}. */
	public String colour(ColourRole role) {
		return colours.getOrDefault(role, role.standard());
	}
}
