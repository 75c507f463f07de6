package org.tamyeez.plan.value;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A length of time as people say it: two hours, three weeks.
 *
 * @param amount how many units, at least 0
 * @param unit   the unit
 */
public record TimeSpan(int amount, Unit unit) implements Comparable<TimeSpan> {

	/** The units of time that a plan can use. */
	public enum Unit {
		/** Sixty seconds. */
		MINUTES(ChronoUnit.MINUTES),
		/** Sixty minutes. */
		HOURS(ChronoUnit.HOURS),
		/** Days of the calendar. */
		DAYS(ChronoUnit.DAYS),
		/** Seven days. */
		WEEKS(ChronoUnit.WEEKS),
		/** Months of the Gregorian calendar. */
		MONTHS(ChronoUnit.MONTHS),
		/** Years of the Gregorian calendar. */
		YEARS(ChronoUnit.YEARS);

		private final ChronoUnit chronoUnit;

		Unit(ChronoUnit chronoUnit) {
			this.chronoUnit = chronoUnit;
		}

		/** The unit to calculate dates with. */
		public ChronoUnit chronoUnit() {
			return chronoUnit;
		}

		/** The keyword that names the unit: {@code hours}. */
		public String keyword() {
			return name().toLowerCase(Locale.ROOT);
		}

		/**
		 * The unit that a keyword of the grammar names, in the singular or the plural.
		 *
		 * @throws IllegalArgumentException if it names none
		 */
		public static Unit of(String keyword) {
			return find(keyword).orElseThrow(() -> new IllegalArgumentException(keyword));
		}

		/** The unit that a keyword of the grammar names, in the singular or the plural; empty if it names none. */
		public static Optional<Unit> find(String keyword) {
			String plural = keyword.endsWith("s") ? keyword : keyword + "s";
			return Stream.of(values()).filter(unit -> unit.keyword().equals(plural)).findFirst();
		}
	}

	/**
	 * Reads a number, none for one, and the keyword of a unit: {@code 2 hours}, {@code week}, {@code two weeks}.
	 *
	 * @throws IllegalArgumentException if the unit is unknown or the number is no whole one
	 */
	public static TimeSpan valueOf(String written) {
		int end = Numerals.prefixLength(written);
		String unit = written.substring(end).strip();
		int amount = end == 0 ? 1 : Numerals.parse(written.substring(0, end)).intValueExact();
		if (unit.startsWith("two ")) {
			return new TimeSpan(2 * amount, Unit.of(unit.substring(4)));
		}
		return new TimeSpan(amount, Unit.of(unit));
	}

	@Override
	public int compareTo(TimeSpan other) {
		return unit.chronoUnit.getDuration().multipliedBy(amount)
				.compareTo(other.unit.chronoUnit.getDuration().multipliedBy(other.amount));
	}

	@Override
	public String toString() {
		return amount + " " + unit.keyword();
	}
}
