package org.tamyeez.plan.knowledge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tamyeez.plan.knowledge.Table.Row;

/**
 * The countries that plans are made for. Those of the region stand in {@code countries.tsv} beside this class, with their
 * weekends; of all others of ISO 3166, the JDK knows name and currency.
 */
public final class Countries {

	private static final String YES = "yes";
	private static final Locale ARABIC = Locale.forLanguageTag("ar");
	private static final Set<String> ISO = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
	private static final Countries BUILT_IN = new Countries(byCode(Table.read("countries.tsv", Countries::read)));

	/** The countries of the region, in which its great occasions are kept. */
	static final Set<String> REGION = BUILT_IN.byCode.values().stream().filter(Country::ofRegion).map(Country::code)
			.collect(Collectors.toUnmodifiableSet());

	private final Map<String, Country> byCode;

	private Countries(Map<String, Country> byCode) {
		this.byCode = byCode;
	}

	/** The countries of the program. */
	public static Countries builtIn() {
		return BUILT_IN;
	}

	/** These countries and others, which count more where a country is the same. */
	Countries with(List<Country> added) {
		if (added.isEmpty()) {
			return this;
		}
		Map<String, Country> all = new LinkedHashMap<>(byCode);
		added.forEach(country -> all.put(country.code(), country));
		return new Countries(all);
	}

	/** The country with a code, in whatever case; none if there is no such country. */
	public Optional<Country> find(String code) {
		String upper = code.toUpperCase(Locale.ROOT);
		return Optional.ofNullable(byCode.get(upper))
				.or(() -> Optional.of(upper).filter(ISO::contains).map(Countries::bare));
	}

	/** The countries with some codes; those apart that do not exist. */
	public List<Country> of(List<String> codes) {
		return codes.stream().flatMap(code -> find(code).stream()).distinct().toList();
	}

	/**
	 * The codes of the countries that a plan is for.
	 *
	 * @param stated   the countries that the plan states
	 * @param currency the money that the plan counts in, which tells the countries where none is stated
	 * @return empty where neither tells
	 */
	public Optional<Set<String>> meant(List<String> stated, Optional<String> currency) {
		return stated.isEmpty() ? currency.map(this::payingIn)
				: Optional.of(of(stated).stream().map(Country::code).collect(Collectors.toUnmodifiableSet()));
	}

	/** All countries, those of the table and of policies first. */
	public List<Country> all() {
		Stream<Country> others = ISO.stream().filter(code -> !byCode.containsKey(code)).sorted().map(Countries::bare);
		return Stream.concat(byCode.values().stream(), others).toList();
	}

	/** The country that people call by a name, in either language; case and vowel signs make no difference. */
	public Optional<Country> named(String name) {
		String key = Names.key(name);
		return all().stream().filter(country -> names(country).anyMatch(one -> Names.key(one).equals(key))).findFirst();
	}

	private static Stream<String> names(Country country) {
		return Stream.concat(Stream.of(country.name(), country.arabic(), iso3(country)), country.otherNames().stream());
	}

	private static String iso3(Country country) {
		return ISO.contains(country.code()) ? new Locale("", country.code()).getISO3Country() : country.code();
	}

	/** The countries of the region that pay in a currency. */
	public Set<String> payingIn(String currency) {
		return byCode.values().stream()
				.filter(country -> country.ofRegion() && country.currency().filter(currency::equals).isPresent())
				.map(Country::code).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Whether a day belongs to the weekend of all of some countries. Of a country whose weekend is not known, no day does.
	 *
	 * @param countries the countries; with none, there is no weekend either
	 */
	public static boolean isWeekendOfAll(List<Country> countries, LocalDate day) {
		return !countries.isEmpty() && countries.stream().allMatch(country -> country.isWeekend(day));
	}

	/** The next day behind another on which people work in all of some countries; none within a week if there is none. */
	public static Optional<LocalDate> nextWorkingDay(List<Country> countries, LocalDate day) {
		return Stream.iterate(day.plusDays(1), next -> next.plusDays(1)).limit(DayOfWeek.values().length)
				.filter(next -> countries.stream().noneMatch(country -> country.isWeekend(next))).findFirst();
	}

	private static Map<String, Country> byCode(List<Country> countries) {
		Map<String, Country> byCode = new LinkedHashMap<>();
		countries.forEach(country -> byCode.put(country.code(), country));
		return byCode;
	}

	private static Country read(Row row) {
		Set<DayOfWeek> weekend = row.words(6).stream().map(DayOfWeek::valueOf).collect(Collectors.toUnmodifiableSet());
		return new Country(row.cell(0), row.cell(1), row.cell(2), row.names(3), row.cell(4).equals(YES), row.stated(5),
				weekend,
				row.stated(7).map(LocalDate::parse), row.source(8));
	}

	private static Country bare(String code) {
		Locale locale = new Locale("", code);
		Optional<String> currency = Optional.ofNullable(Currency.getInstance(locale)).map(Currency::getCurrencyCode);
		return new Country(code, locale.getDisplayCountry(Locale.ENGLISH), locale.getDisplayCountry(ARABIC), List.of(),
				false,
				currency, Set.of(), Optional.empty(), Source.UNSTATED);
	}
}
