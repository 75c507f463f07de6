package org.tamyeez.plan.value;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * An amount of money. Two amounts of different scale are equal when they are worth the same: 5 SAR is 5.00 SAR.
 *
 * @param amount   how much; may be negative in a deviation
 * @param currency the ISO 4217 code, upper case
 */
public record Money(BigDecimal amount, String currency) {

	/** Brings amount and currency into the one form that equality compares. */
	public Money {
		amount = normal(amount);
		currency = currency.toUpperCase(Locale.ROOT);
	}

	/**
	 * Reads an amount and the currency behind it.
	 *
	 * @throws IllegalArgumentException if one of them is missing
	 */
	public static Money valueOf(String written) {
		int end = Numerals.prefixLength(written);
		String currency = written.substring(end).strip();
		if (end == 0 || currency.isEmpty()) {
			throw new IllegalArgumentException(written);
		}
		return new Money(Numerals.parse(written.substring(0, end)), currency);
	}

	static BigDecimal normal(BigDecimal number) {
		return new BigDecimal(Numerals.plain(number));
	}

	@Override
	public String toString() {
		return Numerals.plain(amount) + " " + currency;
	}
}
