package org.tamyeez.plan.rule;

import java.math.BigDecimal;

/**
 * A threshold of a rule that a policy can move.
 *
 * @param name         the name that policies use
 * @param defaultValue the value where no policy says otherwise
 * @param minimum      the least value that makes sense
 * @param maximum      the greatest value that makes sense
 * @param unit         what the value counts: {@code %}, {@code days}, or a plain word
 */
public record Parameter(String name, BigDecimal defaultValue, BigDecimal minimum, BigDecimal maximum, String unit) {

	/** A threshold in percent, from 0 to 100. */
	public static Parameter percent(String name, int defaultValue) {
		return new Parameter(name, BigDecimal.valueOf(defaultValue), BigDecimal.ZERO, BigDecimal.valueOf(100), "%");
	}

	/** A threshold that counts something, from 0 to a maximum. */
	public static Parameter count(String name, int defaultValue, int maximum, String unit) {
		return new Parameter(name, BigDecimal.valueOf(defaultValue), BigDecimal.ZERO, BigDecimal.valueOf(maximum), unit);
	}

	/** Whether a value lies within the range. */
	public boolean accepts(BigDecimal value) {
		return value.compareTo(minimum) >= 0 && value.compareTo(maximum) <= 0;
	}
}
