package org.tamyeez.plan.knowledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.tamyeez.plan.knowledge.Table.Row;
import org.tamyeez.plan.value.PlanDate;

/**
 * The occasions on which people of the region congratulate each other: feasts of the Hijri calendar and national days. Those
 * of the program stand in {@code occasions.tsv} beside this class.
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

	private static final String WHOLE_REGION = "*";
	private static final String HIJRI = "hijri";
	private static final Occasions BUILT_IN = new Occasions(Table.read("occasions.tsv", Occasions::read));

	private final List<YearlyOccasion> all;

	private Occasions(List<YearlyOccasion> all) {
		this.all = all;
	}

	/** The occasions of the program. */
	public static Occasions builtIn() {
		return BUILT_IN;
	}

	/** These occasions and others, which take the place of those that have one of their names. */
	Occasions with(List<YearlyOccasion> added) {
		if (added.isEmpty()) {
			return this;
		}
		Occasions others = new Occasions(added);
		Stream<YearlyOccasion> kept = all.stream()
				.filter(occasion -> names(occasion).allMatch(name -> others.find(name).isEmpty()));
		return new Occasions(Stream.concat(kept, added.stream()).toList());
	}

	/** All occasions, in the order in which they were written. */
	public List<YearlyOccasion> all() {
		return all;
	}

	/** The occasion that is meant by a name in either language; case, hyphens and vowel signs make no difference. */
	public Optional<YearlyOccasion> find(String written) {
		String key = Names.key(written);
		return all.stream().filter(occasion -> names(occasion).anyMatch(name -> Names.key(name).equals(key))).findFirst();
	}

	private static Stream<String> names(YearlyOccasion occasion) {
		return Stream.concat(Stream.of(occasion.name(), occasion.arabic()), occasion.otherNames().stream());
	}

	/**
	 * The occasions of a span of time, sorted by their days.
	 *
	 * @param start     the first day
	 * @param end       the last day, itself included
	 * @param countries the countries that people live in; empty if nobody knows, for the occasions of the whole region
	 */
	public List<Dated> within(LocalDate start, LocalDate end, Optional<Set<String>> countries) {
		return all.stream()
				.filter(occasion -> countries.map(occasion::isKeptInOneOf).orElse(occasion.isKeptInAll(Countries.REGION)))
				.flatMap(occasion -> occasion.firstWithin(start, end).map(date -> new Dated(occasion, date)).stream())
				.sorted(Comparator.comparing(Dated::date)).toList();
	}

	private static YearlyOccasion read(Row row) {
		String[] day = row.cell(4).split("-");
		Set<String> countries = row.cell(5).equals(WHOLE_REGION) ? Countries.REGION : Set.copyOf(row.words(5));
		return new YearlyOccasion(row.cell(0), row.cell(1), row.names(2), row.cell(3).equals(HIJRI),
				Integer.parseInt(day[0]),
				Integer.parseInt(day[1]), countries, row.source(6));
	}
}
