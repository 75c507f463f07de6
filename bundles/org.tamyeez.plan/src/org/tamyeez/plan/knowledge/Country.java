package org.tamyeez.plan.knowledge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tamyeez.plan.model.Language;

/**
 * A country, and what is the custom there.
 *
 * @param code       its two letters of ISO 3166
 * @param name       its English name
 * @param arabic     its Arabic name
 * @param otherNames other names in either language
 * @param ofRegion   whether it is one of those that the occasions of the whole region are kept in
 * @param currency   the currency that people pay in (ISO 4217, or one that a policy adds)
 * @param weekend    the days on which people do not work; empty where they are not known
 * @param since      the first day on which this was the weekend; none where it is not certain, or long ago
 * @param source     where the weekend is known from
 */
public record Country(String code, String name, String arabic, List<String> otherNames, boolean ofRegion,
		Optional<String> currency, Set<DayOfWeek> weekend, Optional<LocalDate> since, Source source) {

	/** The name in a language. */
	public String in(Language language) {
		return language == Language.ARABIC ? arabic : name;
	}

	/** The days of the weekend as it is on a day; empty where that is not known. */
	public Set<DayOfWeek> weekendOn(LocalDate day) {
		return since.isPresent() && day.isBefore(since.get()) ? Set.of() : weekend;
	}

	/** Whether people are known not to work on a day. */
	public boolean isWeekend(LocalDate day) {
		return weekendOn(day).contains(day.getDayOfWeek());
	}
}
