package org.tamyeez.plan.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its unit.
 *
 * @param amount how much
 * @param unit   {@code %}, an ISO 4217 currency code, the English keyword of a unit of time, the word for what is
 *               counted, or empty where the plan names none
 */
public record Quantity(BigDecimal amount, String unit) {

	/** What kind of thing a quantity counts. */
	public enum Kind {
		/** An amount of money. */
		MONEY,
		/** A share of a hundred. */
		PERCENT,
		/** A length of time. */
		TIME,
		/** A number of things. */
		NUMBER,
		/** A bare number. */
		UNSTATED
	}

	/** Brings amount and unit into the one form that equality compares. */
	public Quantity {
		amount = Money.normal(amount);
		unit = "\u066A".equals(unit) ? "%" : unit;
	}

	/**
	 * Reads a number and what follows it.
	 *
	 * @throws NumberFormatException if there is no number
	 */
	public static Quantity valueOf(String written) {
		int end = Numerals.prefixLength(written);
		return new Quantity(Numerals.parse(written.substring(0, end)), written.substring(end).strip());
	}

	/** What is counted: a unit that is an ISO 4217 code is money, a word that is nothing else counts things. */
	public Kind kind() {
		if (unit.isEmpty()) {
			return Kind.UNSTATED;
		}
		if ("%".equals(unit)) {
			return Kind.PERCENT;
		}
		if (TimeSpan.Unit.find(unit).isPresent()) {
			return Kind.TIME;
		}
		return Currencies.isCurrency(unit) ? Kind.MONEY : Kind.NUMBER;
	}

	/** The same as money; empty where the unit is no currency. */
	public Optional<Money> money() {
		return kind() == Kind.MONEY ? Optional.of(new Money(amount, unit)) : Optional.empty();
	}

	/** Whether both count the same thing, so that they can be compared. */
	public boolean comparableWith(Quantity other) {
		return kind() == other.kind() && (kind() != Kind.MONEY || unit.equalsIgnoreCase(other.unit));
	}

	/** The amount in a unit that all quantities of its kind share: lengths of time in minutes, all else as it is. */
	public BigDecimal comparableAmount() {
		return TimeSpan.Unit.find(unit).map(TimeSpan.Unit::chronoUnit)
				.map(length -> amount.multiply(BigDecimal.valueOf(length.getDuration().toMinutes()))).orElse(amount);
	}

	@Override
	public String toString() {
		return unit.isEmpty() ? Numerals.plain(amount) : Numerals.plain(amount) + " " + unit;
	}
}
