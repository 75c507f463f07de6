package org.tamyeez.report.style;

/** What a colour is used for. The colours themselves are those of the house. */
public enum ColourRole {
	/** Headings, table headers, the cover. */
	PRIMARY("#0d5c5c"),
	/** What stands out beside it. */
	ACCENT("#b45309"),
	/** Running text. */
	TEXT("#1f2933"),
	/** What is set back. */
	MUTED("#52606d"),
	/** The page. */
	BACKGROUND("#ffffff"),
	/** Areas that are set apart: tiles, cards, every second row. */
	SURFACE("#f1f6f6"),
	/** Lines. */
	LINE("#d5dde0"),
	/** What is as it should be. */
	GOOD("#166534"),
	/** What is in danger. */
	WARNING("#9a4a06"),
	/** What is not as it should be. */
	BAD("#b01c1c"),
	/** The first of several things in a drawing. */
	SERIES_1("#0b6e6e"),
	/** The second. */
	SERIES_2("#c2630a"),
	/** The third. */
	SERIES_3("#6d3fc0"),
	/** The fourth. */
	SERIES_4("#2459c4"),
	/** The fifth. */
	SERIES_5("#ad1a58"),
	/** The sixth. */
	SERIES_6("#4d7c0f"),
	/** The seventh and all others. */
	SERIES_7("#5b6776");

	private final String standard;

	ColourRole(String standard) {
		this.standard = standard;
	}

	/** The colour where a house has none of its own, as {@code #rrggbb}. */
	public String standard() {
		return standard;
	}

	/** The colour role of the thing at an index from 0, of several in a drawing. */
	public static ColourRole series(int index) {
		return values()[SERIES_1.ordinal() + Math.min(index, SERIES_7.ordinal() - SERIES_1.ordinal())];
	}
}
