package org.tamyeez.plan.value;

import java.math.BigDecimal;

/**
 * Reads numbers as people of the region write them: western (0-9) or Arabic-Indic (٠-٩) digits, {@code ,} or {@code ٬}
 * between thousands, {@code .} or {@code ٫} before the fraction.
 */
public final class Numerals {

	private Numerals() {
	}

	/** Whether the character is a digit of one of the two scripts. */
	public static boolean isDigit(int character) {
		return character >= '0' && character <= '9' || character >= '\u0660' && character <= '\u0669';
	}

	/**
	 * The same text with western digits and points, and without marks between thousands.
	 *
	 * @param written a number as it stands in a plan
	 */
	public static String western(CharSequence written) {
		StringBuilder result = new StringBuilder(written.length());
		for (int i = 0; i < written.length(); i++) {
			char c = written.charAt(i);
			if (c >= '\u0660' && c <= '\u0669') {
				result.append((char) ('0' + c - '\u0660'));
			} else if (c == '\u066B') {
				result.append('.');
			} else if (c != ',' && c != '\u066C') {
				result.append(c);
			}
		}
		return result.toString();
	}

	/**
	 * The number that is written.
	 *
	 * @throws NumberFormatException if the text is no number
	 */
	public static BigDecimal parse(CharSequence written) {
		return new BigDecimal(western(written));
	}

	/**
	 * The number without needless zeros or an exponent, in western digits, as it is kept in files.
	 */
	public static String plain(BigDecimal number) {
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
	}

	/** How many characters of the text, from its start, belong to a number. */
	public static int prefixLength(CharSequence written) {
		int i = 0;
		while (i < written.length() && (isDigit(written.charAt(i)) || ",.\u066B\u066C".indexOf(written.charAt(i)) >= 0)) {
			i++;
		}
		return i;
	}
}
