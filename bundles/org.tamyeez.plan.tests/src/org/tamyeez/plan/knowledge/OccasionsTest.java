package org.tamyeez.plan.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
		assertEquals(Optional.of(name), Occasions.find(written).map(YearlyOccasion::name));
	}

	@Test
	void findsNoOtherOccasions() {
		assertEquals(Optional.empty(), Occasions.find("Birthday of the shop"));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			Eid al-Fitr, 2026-01-01, 2026-12-31, 2026-03-20
			Eid al-Adha, 2027-01-01, 2027-12-31, 2027-05-16
			Saudi Founding Day, 2026-06-01, 2027-05-31, 2027-02-22
			Saudi National Day, 2027-09-23, 2027-09-23, 2027-09-23
			""")
	void knowsTheDay(String name, LocalDate start, LocalDate end, LocalDate day) {
		assertEquals(day, Occasions.find(name).orElseThrow().firstWithin(start, end).orElseThrow().day());
	}

	@Test
	void hasNoDayOutsideTheSpan() {
		YearlyOccasion eid = Occasions.find("Eid al-Fitr").orElseThrow();
		assertEquals(Optional.empty(), eid.firstWithin(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 12, 31)));
		assertEquals(Optional.empty(), eid.firstWithin(LocalDate.of(1700, 1, 1), LocalDate.of(1700, 12, 31)));
	}

	@Test
	void keepsNationalDaysToTheirCountries() {
		LocalDate start = LocalDate.of(2027, 9, 1);
		LocalDate end = LocalDate.of(2027, 12, 31);
		assertEquals(List.of("Saudi National Day"), names(start, end, Optional.of("SAR")));
		assertEquals(List.of("UAE National Day"), names(start, end, Optional.of("AED")));
		assertEquals(List.of(), names(start, end, Optional.empty()));
	}

	private static List<String> names(LocalDate start, LocalDate end, Optional<String> currency) {
		return Occasions.within(start, end, currency).stream().map(dated -> dated.occasion().name()).toList();
	}

	@Test
	void knowsTheMoneyOfTheRegion() {
		assertTrue(Occasions.isOfRegion("SAR"));
		assertTrue(Occasions.isOfRegion("EGP"));
		assertFalse(Occasions.isOfRegion("EUR"));
	}

	@Test
	void namesCountriesThatExist() {
		Set<String> countries = Set.of(Locale.getISOCountries());
		Occasions.all().forEach(occasion -> assertTrue(countries.containsAll(occasion.countries()), occasion::toString));
	}
}
