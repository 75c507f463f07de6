package org.tamyeez.plan.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.tamyeez.plan.value.PlanDate;

import com.google.common.base.Splitter;

/**
 * The occasions on which people of the region congratulate each other: feasts of the Hijri calendar and national days. They
 * stand in {@code occasions.tsv} beside this class.
 */
public final class Occasions {

	/**
	 * An occasion in a certain year.
	 *
	 * @param occasion the occasion
	 * @param date     its day, in the calendar that the occasion goes by
	 */
	public record Dated(YearlyOccasion occasion, PlanDate date) {
	}

	private static final String TABLE = "occasions.tsv";
	private static final String WHOLE_REGION = "*";
	private static final Splitter TAB = Splitter.on('\t');
	private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();
	private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();
	private static final List<YearlyOccasion> ALL = read();

	private Occasions() {
	}

	/** All occasions, in the order of the table. */
	public static List<YearlyOccasion> all() {
		return ALL;
	}

	/** The occasion that is meant by a name in either language; case, hyphens and vowel signs make no difference. */
	public static Optional<YearlyOccasion> find(String written) {
		String key = key(written);
		return ALL.stream().filter(occasion -> names(occasion).anyMatch(name -> key(name).equals(key))).findFirst();
	}

	private static Stream<String> names(YearlyOccasion occasion) {
		return Stream.concat(Stream.of(occasion.name(), occasion.arabic()), occasion.otherNames().stream());
	}

	/** Whether money of a currency is that of a country of the region. */
	public static boolean isOfRegion(String currency) {
		return ALL.stream().flatMap(occasion -> occasion.countries().stream()).anyMatch(country -> pays(country, currency));
	}

	/**
	 * The occasions of a span of time, sorted by their days.
	 *
	 * @param start    the first day
	 * @param end      the last day, itself included
	 * @param currency the currency of the country; none for the occasions that the whole region has
	 */
	public static List<Dated> within(LocalDate start, LocalDate end, Optional<String> currency) {
		return ALL.stream().filter(occasion -> isKept(occasion, currency))
				.flatMap(occasion -> occasion.firstWithin(start, end).map(date -> new Dated(occasion, date)).stream())
				.sorted(Comparator.comparing(Dated::date)).toList();
	}

	private static boolean isKept(YearlyOccasion occasion, Optional<String> currency) {
		return occasion.countries().isEmpty() || currency.isPresent()
				&& occasion.countries().stream().anyMatch(country -> pays(country, currency.get()));
	}

	private static boolean pays(String country, String currency) {
		Currency own = Currency.getInstance(new Locale("", country));
		return own != null && own.getCurrencyCode().equals(currency);
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[\\p{Mn}\\s\u0640'’-]", "").replaceAll("[أإآ]", "ا")
				.replace('ى', 'ي').replace('ة', 'ه');
	}

	private static List<YearlyOccasion> read() {
		try (InputStream stream = Objects.requireNonNull(Occasions.class.getResourceAsStream(TABLE));
				BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.startsWith("#")).map(Occasions::read).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static YearlyOccasion read(String line) {
		List<String> cells = TAB.splitToList(line);
		String[] day = cells.get(4).split("-");
		Set<String> countries = cells.get(5).equals(WHOLE_REGION) ? Set.of() : Set.copyOf(SPACE.splitToList(cells.get(5)));
		return new YearlyOccasion(cells.get(0), cells.get(1), COMMA.splitToList(cells.get(2)), cells.get(3).equals("hijri"),
				Integer.parseInt(day[0]), Integer.parseInt(day[1]), countries);
	}
}
