package org.tamyeez.plan.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionsTest {

	private static final Occasions OCCASIONS = Occasions.builtIn();

	@ParameterizedTest
	@CsvSource(textBlock = """
			Eid al-Fitr, Eid al-Fitr
			eid ul fitr, Eid al-Fitr
			عيد الفطر, Eid al-Fitr
			عيد الأضحى المبارك, Eid al-Adha
			عيد الاضحى, Eid al-Adha
			اليوم الوطنيّ السعودي, Saudi National Day
			Mother's Day, Mother’s Day
			""")
	void findsOccasionsByTheirNames(String written, String name) {
		assertEquals(Optional.of(name), OCCASIONS.find(written).map(YearlyOccasion::name));
	}

	@Test
	void findsNoOtherOccasions() {
		assertEquals(Optional.empty(), OCCASIONS.find("Birthday of the shop"));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			Eid al-Fitr, 2026-01-01, 2026-12-31, 2026-03-20
			Eid al-Adha, 2027-01-01, 2027-12-31, 2027-05-16
			Saudi Founding Day, 2026-06-01, 2027-05-31, 2027-02-22
			Saudi National Day, 2027-09-23, 2027-09-23, 2027-09-23
			""")
	void knowsTheDay(String name, LocalDate start, LocalDate end, LocalDate day) {
		assertEquals(day, OCCASIONS.find(name).orElseThrow().firstWithin(start, end).orElseThrow().day());
	}

	@Test
	void hasNoDayOutsideTheSpan() {
		YearlyOccasion eid = OCCASIONS.find("Eid al-Fitr").orElseThrow();
		assertEquals(Optional.empty(), eid.firstWithin(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 12, 31)));
		assertEquals(Optional.empty(), eid.firstWithin(LocalDate.of(1700, 1, 1), LocalDate.of(1700, 12, 31)));
	}

	@Test
	void keepsNationalDaysToTheirCountries() {
		LocalDate start = LocalDate.of(2027, 9, 1);
		LocalDate end = LocalDate.of(2027, 12, 31);
		assertEquals(List.of("Saudi National Day"), names(start, end, Optional.of(Set.of("SA"))));
		assertEquals(List.of("Saudi National Day", "UAE National Day"), names(start, end, Optional.of(Set.of("SA", "AE"))));
		assertEquals(List.of(), names(start, end, Optional.empty()));
	}

	@Test
	void keepsTheFeastsInTheWholeRegionAndNowhereElse() {
		LocalDate start = LocalDate.of(2027, 3, 1);
		LocalDate end = LocalDate.of(2027, 3, 15);
		assertEquals(List.of("Eid al-Fitr"), names(start, end, Optional.of(Set.of("SA"))));
		assertEquals(List.of("Eid al-Fitr"), names(start, end, Optional.empty()));
		assertEquals(List.of(), names(start, end, Optional.of(Set.of("US"))));
		assertEquals(List.of(), names(start, end, Optional.of(Set.of())));
	}

	private static List<String> names(LocalDate start, LocalDate end, Optional<Set<String>> countries) {
		return OCCASIONS.within(start, end, countries).stream().map(dated -> dated.occasion().name()).toList();
	}

	@Test
	void namesCountriesThatExist() {
		Set<String> countries = Set.of(Locale.getISOCountries());
		OCCASIONS.all().forEach(occasion -> assertTrue(countries.containsAll(occasion.countries()), occasion::toString));
	}

	@Test
	void saysWhereItIsKnownFrom() {
		OCCASIONS.all().forEach(occasion -> Sources.assertStated(occasion.source(), occasion.name()));
	}
}
