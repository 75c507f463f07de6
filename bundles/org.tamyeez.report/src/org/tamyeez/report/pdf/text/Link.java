package org.tamyeez.report.pdf.text;

/**
 * A link, which leads to one place however many lines it stands on. Two links are never the same, even where they lead to
 * the same place.
 */
public final class Link {

	private final String address;
	private final String text;
	private final boolean underlined;

	/**
	 * A link.
	 *
	 * @param address    where it leads
	 * @param text       its words
	 * @param underlined whether a line below its words says that it is one
	 */
	public Link(String address, String text, boolean underlined) {
		this.address = address;
		this.text = text;
		this.underlined = underlined;
	}

	/** Where it leads. */
	public String address() {
		return address;
	}

	/** Its words, for those who do not see where it stands. */
	public String text() {
		return text;
	}

	/** Whether a line below its words says that it is a link. */
	public boolean isUnderlined() {
		return underlined;
	}

	@Override
	public String toString() {
		return text + " -> " + address;
	}
}
