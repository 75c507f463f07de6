package org.tamyeez.plan.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Locale;

/**
 * A calendar day together with the calendar that it was written in. Hijri days are counted by the Umm al-Qura calendar
 * of the JDK.
 *
 * @param day   the day
 * @param hijri whether the plan writes it as a Hijri date
 */
public record PlanDate(LocalDate day, boolean hijri) implements Comparable<PlanDate> {

	/** What follows a Hijri date, in the two languages. */
	private static final String AH = "AH";
	private static final String AH_ARABIC = "هـ";

	/** A day of the Gregorian calendar. */
	public static PlanDate of(LocalDate day) {
		return new PlanDate(day, false);
	}

	/**
	 * Reads year, month and day between hyphens, in digits of either script, with {@code AH} or {@code هـ} behind a Hijri
	 * date.
	 *
	 * @throws DateTimeException        if the calendar has no such day
	 * @throws IllegalArgumentException if the text has not the form of a date
	 */
	public static PlanDate valueOf(String written) {
		String text = Numerals.western(written).strip();
		boolean hijri = text.endsWith(AH) || text.endsWith(AH_ARABIC);
		String[] parts = text.replace(AH, "").replace(AH_ARABIC, "").strip().split("-");
		if (parts.length != 3) {
			throw new IllegalArgumentException(written);
		}
		int year = Integer.parseInt(parts[0]);
		int month = Integer.parseInt(parts[1]);
		int dayOfMonth = Integer.parseInt(parts[2]);
		if (hijri) {
			return new PlanDate(LocalDate.from(HijrahDate.of(year, month, dayOfMonth)), true);
		}
		return new PlanDate(LocalDate.of(year, month, dayOfMonth), false);
	}

	/** Whether this day comes before the other, whatever calendars they were written in. */
	public boolean isBefore(PlanDate other) {
		return day.isBefore(other.day);
	}

	/** Whether this day comes after the other, whatever calendars they were written in. */
	public boolean isAfter(PlanDate other) {
		return day.isAfter(other.day);
	}

	@Override
	public int compareTo(PlanDate other) {
		return day.compareTo(other.day);
	}

	@Override
	public String toString() {
		if (!hijri) {
			return day.toString();
		}
		HijrahDate date = HijrahDate.from(day);
		return String.format(Locale.ROOT, "%04d-%02d-%02d %s", date.get(ChronoField.YEAR),
				date.get(ChronoField.MONTH_OF_YEAR),
				date.get(ChronoField.DAY_OF_MONTH), AH);
	}
}
