package org.tamyeez.report.pdf.text;

/**
 * How letters look.
 *
 * @param size   in points
 * @param bold   whether they are set in bold
 * @param colour as {@code #rrggbb}
 */
public record TextStyle(double size, boolean bold, String colour) {

	/** The same letters in bold. */
	public TextStyle heavy() {
		return new TextStyle(size, true, colour);
	}

	/** The same letters in the regular weight. */
	public TextStyle light() {
		return new TextStyle(size, false, colour);
	}

	/** The same letters in another colour. */
	public TextStyle in(String other) {
		return new TextStyle(size, bold, other);
	}

	/** The same letters in another size. */
	public TextStyle at(double other) {
		return new TextStyle(other, bold, colour);
	}
}
