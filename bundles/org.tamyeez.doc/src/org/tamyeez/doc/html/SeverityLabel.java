package org.tamyeez.doc.html;

/** Tells how grave something is, by word, colour and shape: colour alone would not reach everyone. */
public final class SeverityLabel {

	private SeverityLabel() {
	}

	/**
	 * Writes the label.
	 *
	 * @param html     where to write
	 * @param severity {@code error}, {@code warning}, {@code info} or {@code off}
	 * @param words    the words of the reader's language
	 */
	public static Markup write(Markup html, String severity, PageWords words) {
		return html.element("span", words.text("severity." + severity), "class", "severity " + severity);
	}
}
