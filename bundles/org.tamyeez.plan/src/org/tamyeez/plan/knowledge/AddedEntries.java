package org.tamyeez.plan.knowledge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.model.CountryEntry;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.OccasionEntry;
import org.tamyeez.plan.model.PlatformEntry;
import org.tamyeez.plan.model.Text;
import org.tamyeez.plan.model.Weekday;
import org.tamyeez.plan.value.PlanDate;

/** Reads what a policy adds into the form in which the program keeps what it knows itself. */
final class AddedEntries {

	private AddedEntries() {
	}

	static Platform platform(PlatformEntry entry) {
		List<String> names = Names.all(entry.getText());
		Optional<Mechanism> mechanism = Optional.ofNullable(entry.getMechanism()).flatMap(Mechanism::find);
		Optional<LocalDate> since = day(entry.getDiscontinuedSince()).or(() -> day(entry.getRenamedSince()));
		return new Platform(names.get(0), names.stream().filter(Names::isArabic).toList(),
				Stream.concat(names.stream(), entry.getOtherNames().stream()).skip(1).toList(), entry.getKind(), mechanism,
				state(entry), since, newName(entry), Source.of(entry));
	}

	private static Platform.State state(PlatformEntry entry) {
		if (entry.getDiscontinuedSince() != null) {
			return Platform.State.DISCONTINUED;
		}
		return entry.getNewName() == null ? Platform.State.LIVE : Platform.State.RENAMED;
	}

	private static Optional<String> newName(PlatformEntry entry) {
		return entry.getDiscontinuedSince() == null ? Names.all(entry.getNewName()).stream().findFirst() : Optional.empty();
	}

	static YearlyOccasion occasion(OccasionEntry entry) {
		PlanDate date = entry.getDate();
		TemporalAccessor day = date.hijri() ? HijrahDate.from(date.day()) : date.day();
		Set<String> countries = entry.getCountries().stream().map(code -> code.toUpperCase(Locale.ROOT))
				.collect(Collectors.toUnmodifiableSet());
		return new YearlyOccasion(Names.in(entry.getText(), Language.ENGLISH), Names.in(entry.getText(), Language.ARABIC),
				List.copyOf(entry.getOtherNames()), date.hijri(),
				day.get(ChronoField.MONTH_OF_YEAR), day.get(ChronoField.DAY_OF_MONTH), countries, Source.of(entry));
	}

	/**
	 * A country as a policy sees it.
	 *
	 * @param known what is known of it otherwise, which counts where the policy says nothing
	 */
	static Country country(CountryEntry entry, Optional<Country> known) {
		String code = entry.getCode().toUpperCase(Locale.ROOT);
		boolean ownWeekend = !entry.getWeekend().isEmpty();
		Set<DayOfWeek> weekend = entry.getWeekend().stream().filter(day -> day != Weekday.UNSTATED)
				.map(day -> DayOfWeek.valueOf(day.name())).collect(Collectors.toUnmodifiableSet());
		return new Country(code, name(entry.getText(), Language.ENGLISH, known.map(Country::name).orElse(code)),
				name(entry.getText(), Language.ARABIC, known.map(Country::arabic).orElse(code)),
				known.map(Country::otherNames).orElse(List.of()), known.filter(Country::ofRegion).isPresent(),
				Optional.ofNullable(entry.getCurrency()).map(currency -> currency.toUpperCase(Locale.ROOT))
						.or(() -> known.flatMap(Country::currency)),
				ownWeekend ? weekend : known.map(Country::weekend).orElse(Set.of()),
				ownWeekend ? day(entry.getWeekendSince()) : known.flatMap(Country::since), Source.of(entry));
	}

	/** The words of a text in a language; others where nothing is written. */
	static String name(@Nullable Text text, Language language, String otherwise) {
		return text == null ? otherwise : Names.in(text, language);
	}

	private static Optional<LocalDate> day(@Nullable PlanDate date) {
		return date == null ? Optional.empty() : Optional.of(date.day());
	}
}
