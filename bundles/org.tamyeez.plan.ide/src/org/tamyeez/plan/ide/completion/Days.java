package org.tamyeez.plan.ide.completion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.tamyeez.plan.ide.element.PlanKnowledge;
import org.tamyeez.plan.knowledge.Knowledge;
import org.tamyeez.plan.knowledge.Occasions;
import org.tamyeez.plan.knowledge.YearlyOccasion;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.value.PlanDate;

import com.google.inject.Inject;

/** Knows the days that matter to a plan: its first and last, and the occasions between them. */
class Days {

	private final Clock clock;

	@Inject
	Days(Clock clock) {
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(clock);
	}

	/** The first day of the plan that a place is in; today where it has none. */
	LocalDate start(Place place) {
		return place.plan().map(Plan::getStart).map(PlanDate::day).orElse(today());
	}

	/** The last day of the plan that a place is in; in half a year where it has none. */
	LocalDate end(Place place) {
		return place.plan().map(Plan::getEnd).map(PlanDate::day).filter(end -> end.isAfter(start(place)))
				.orElseGet(() -> start(place).plusMonths(6).minusDays(1));
	}

	/** The occasions in the time of the plan, where people live that it is made for. */
	List<Occasions.Dated> occasions(Place place) {
		return knowledge(place).occasions().within(start(place), end(place), countries(place));
	}

	private static Optional<Set<String>> countries(Place place) {
		Set<String> stated = place.plan().stream().flatMap(plan -> plan.getCountries().stream()).filter(Objects::nonNull)
				.map(code -> code.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
		Optional<Set<String>> paying = place.plan().map(Plan::getBudget)
				.map(budget -> knowledge(place).countries().payingIn(budget.currency())).filter(found -> !found.isEmpty());
		return stated.isEmpty() ? paying : Optional.of(stated);
	}

	/** What is known where a place is. */
	static Knowledge knowledge(Place place) {
		return PlanKnowledge.at(place.around().isEmpty() ? null : place.around().get(0));
	}

	/** What an occasion is called in a language. */
	static String name(YearlyOccasion occasion, Language language) {
		return language == Language.ARABIC ? occasion.arabic() : occasion.name();
	}
}
