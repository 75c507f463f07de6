package org.tamyeez.plan.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

	private static final int MEMBERS_OF_THE_ARAB_LEAGUE = 22;
	private static final LocalDate FRIDAY = LocalDate.of(2027, 3, 5);

	private final Countries countries = Countries.builtIn();

	@ParameterizedTest
	@CsvSource({ "SA,SA", "sa,SA", "JP,JP" })
	void findsACountryByItsCode(String written, String code) {
		assertEquals(Optional.of(code), countries.find(written).map(Country::code));
	}

	@Test
	void knowsNoOtherCodes() {
		assertEquals(Optional.empty(), countries.find("XQ"));
		assertEquals(Optional.empty(), countries.find("السعودية"));
	}

	@ParameterizedTest
	@CsvSource({ "السعودية,SA", "KSA,SA", "saudi arabia,SA", "SAU,SA", "الامارات,AE", "UAE,AE", "مصر,EG", "Japan,JP",
			"اليابان,JP" })
	void findsACountryByItsNames(String written, String code) {
		assertEquals(Optional.of(code), countries.named(written).map(Country::code));
	}

	@Test
	void hasTheWholeRegionWithWeekendsAndSources() {
		List<Country> region = countries.all().stream().filter(Country::ofRegion).toList();
		assertEquals(MEMBERS_OF_THE_ARAB_LEAGUE, region.size());
		for (Country country : region) {
			assertFalse(country.weekend().isEmpty(), country.name());
			Sources.assertStated(country.source(), country.name());
		}
	}

	@Test
	void agreesWithTheJdkOnMoney() {
		for (Country country : countries.all()) {
			Currency currency = Currency.getInstance(new Locale("", country.code()));
			assertEquals(Optional.ofNullable(currency).map(Currency::getCurrencyCode), country.currency(), country.name());
		}
	}

	@Test
	void knowsSinceWhenTheWeekendIsWhatItIs() {
		Country emirates = countries.find("AE").orElseThrow();
		assertTrue(emirates.isWeekend(LocalDate.of(2027, 3, 7)), "a Sunday");
		assertFalse(emirates.isWeekend(FRIDAY));
		assertFalse(emirates.isWeekend(LocalDate.of(2021, 12, 26)), "a Sunday, before the change");
	}

	@Test
	void looksForADayOnWhichEverybodyWorks() {
		List<Country> both = countries.of(List.of("SA", "AE"));
		assertFalse(Countries.isWeekendOfAll(both, FRIDAY));
		assertTrue(Countries.isWeekendOfAll(both, FRIDAY.plusDays(1)));
		assertEquals(Optional.of(FRIDAY.plusDays(3)), Countries.nextWorkingDay(both, FRIDAY.plusDays(1)));
		assertFalse(Countries.isWeekendOfAll(List.of(), FRIDAY));
	}

	@Test
	void tellsWhoPaysInACurrency() {
		assertEquals(Set.of("SA"), countries.payingIn("SAR"));
		assertEquals(Set.of(), countries.payingIn("EUR"));
	}
}
