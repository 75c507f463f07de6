package org.tamyeez.plan.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.tamyeez.plan.value.PlanDate;

/**
 * An occasion that comes every year.
 *
 * @param name       its English name
 * @param arabic     its Arabic name
 * @param otherNames other spellings in either language
 * @param hijri      whether month and day are those of the Hijri calendar
 * @param month      the month
 * @param day        the day of the month
 * @param countries  the countries where it is kept (ISO 3166); empty for everywhere
 * @param source     what it is known from
 */
public record YearlyOccasion(String name, String arabic, List<String> otherNames, boolean hijri, int month, int day,
		Set<String> countries, Source source) {

	/** Whether people keep the occasion in one of some countries at least. */
	boolean isKeptInOneOf(Set<String> some) {
		return countries.isEmpty() || countries.stream().anyMatch(some::contains);
	}

	/** Whether people keep the occasion in each of some countries. */
	boolean isKeptInAll(Set<String> some) {
		return countries.isEmpty() || countries.containsAll(some);
	}

	/** The first day in a span of time, both ends included, on which the occasion falls. */
	public Optional<PlanDate> firstWithin(LocalDate start, LocalDate end) {
		return IntStream.rangeClosed(year(start), year(end)).mapToObj(this::in).flatMap(Optional::stream)
				.filter(date -> !date.isBefore(start) && !date.isAfter(end)).findFirst()
				.map(date -> new PlanDate(date, hijri));
	}

	private int year(LocalDate date) {
		try {
			return hijri ? HijrahDate.from(date).get(ChronoField.YEAR) : date.getYear();
		} catch (DateTimeException e) {
			return 0;
		}
	}

	/** The day in a year; none where the calendar does not reach it. */
	private Optional<LocalDate> in(int year) {
		try {
			return Optional
					.of(hijri ? LocalDate.from(HijrahDate.of(year, month, day)) : MonthDay.of(month, day).atYear(year));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}
}
