package org.tamyeez.plan.value;

import java.math.BigDecimal;

/**
 * A share of a hundred.
 *
 * @param amount the percentage, 50 for one half
 */
public record Percent(BigDecimal amount) {

	/** Brings the amount into the one form that equality compares. */
	public Percent {
		amount = Money.normal(amount);
	}

	/**
	 * Reads a number with an optional percent sign of either script behind it.
	 *
	 * @throws NumberFormatException if there is no number
	 */
	public static Percent valueOf(String written) {
		return new Percent(Numerals.parse(written.substring(0, Numerals.prefixLength(written))));
	}

	@Override
	public String toString() {
		return Numerals.plain(amount) + " %";
	}
}
