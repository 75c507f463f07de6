package org.tamyeez.report.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.tamyeez.plan.knowledge.Occasions;
import org.tamyeez.plan.knowledge.YearlyOccasion;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rules.PlanFacts;
import org.tamyeez.plan.value.Money;
import org.tamyeez.plan.value.PlanDate;
import org.tamyeez.report.model.CalendarEvent.EventKind;

/** The feasts and national days that fall into a plan's time, in the places it is for. */
final class RegionalOccasions {

	/** How often an occasion is listed at most, so that a misspelt year does not fill the calendar. */
	private static final int MOST_YEARS = 10;

	private final PlanSource source;

	RegionalOccasions(PlanSource source) {
		this.source = source;
	}

	/** The occasions on other days than those that the plan has content for. */
	List<CalendarEvent> besides(Set<PlanDate> planned) {
		Set<LocalDate> taken = planned.stream().map(PlanDate::day).collect(Collectors.toSet());
		Optional<LocalDate> start = PlanFacts.day(source.plan().getStart());
		Optional<LocalDate> end = PlanFacts.day(source.plan().getEnd());
		if (start.isEmpty() || end.isEmpty() || end.get().isBefore(start.get())) {
			return List.of();
		}
		return kept(start.get(), end.get()).stream().flatMap(occasion -> dates(occasion, start.get(), end.get()).stream()
				.filter(date -> !taken.contains(date.day())).map(date -> event(occasion, date))).toList();
	}

	private List<YearlyOccasion> kept(LocalDate start, LocalDate end) {
		return source.policy().knowledge().occasions().within(start, end, countries()).stream()
				.map(Occasions.Dated::occasion).toList();
	}

	private Optional<Set<String>> countries() {
		return source.policy().knowledge().countries().meant(source.plan().getCountries(),
				Optional.ofNullable(source.plan().getBudget()).map(Money::currency));
	}

	private static List<PlanDate> dates(YearlyOccasion occasion, LocalDate start, LocalDate end) {
		List<PlanDate> dates = new ArrayList<>();
		Optional<PlanDate> date = occasion.firstWithin(start, end);
		while (date.isPresent() && dates.size() < MOST_YEARS) {
			dates.add(date.get());
			date = occasion.firstWithin(date.get().day().plusDays(1), end);
		}
		return dates;
	}

	private CalendarEvent event(YearlyOccasion occasion, PlanDate date) {
		String title = source.language() == Language.ARABIC ? occasion.arabic() : occasion.name();
		return new CalendarEvent(occasion.name() + '@' + date.day(), EventKind.REGIONAL_OCCASION, title, date, date,
				List.of(), Optional.empty());
	}
}
