package org.tamyeez.report.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.Review;
import org.tamyeez.plan.value.PlanDate;
import org.tamyeez.plan.value.TimeSpan;

/** Reads when the goals are looked at. */
final class ReviewReader {

	/** More days than these nobody reads; a plan whose end is misspelt would have millions. */
	private static final int MOST_DAYS = 400;

	private final PlanSource source;

	ReviewReader(PlanSource source) {
		this.source = source;
	}

	List<ReviewFacts> read() {
		return source.plan().getReviews().stream().map(this::read).toList();
	}

	private ReviewFacts read(Review review) {
		return new ReviewFacts(source.named(review), Optional.ofNullable(review.getDate()),
				Optional.ofNullable(review.getCadence()), days(review), source.references(review.getOwners()),
				source.references(review.getGoals()));
	}

	/** The first day, from that of the report on, on which a goal is looked at. A review that names no goals is of all. */
	Optional<PlanDate> next(Goal goal) {
		return source.plan().getReviews().stream()
				.filter(review -> review.getGoals().isEmpty() || review.getGoals().contains(goal))
				.flatMap(review -> days(review).stream()).filter(date -> !date.day().isBefore(source.day()))
				.min(PlanDate::compareTo);
	}

	/** All days of a review within the plan. */
	List<PlanDate> days(Review review) {
		PlanDate first = review.getDate();
		if (first == null) {
			return List.of();
		}
		Plan plan = source.plan();
		LocalDate end = plan.getEnd() == null ? first.day() : plan.getEnd().day();
		List<PlanDate> days = new ArrayList<>();
		Optional<LocalDate> day = Optional.of(first.day());
		for (int times = 1; day.isPresent() && !day.get().isAfter(end) && days.size() < MOST_DAYS; times++) {
			if (plan.getStart() == null || !day.get().isBefore(plan.getStart().day())) {
				days.add(new PlanDate(day.get(), first.hijri()));
			}
			day = after(first.day(), review.getCadence(), times);
		}
		return days;
	}

	/** The day some spans of time after the first; counted from the first, so that a 31st comes again after February. */
	private static Optional<LocalDate> after(LocalDate first, @Nullable TimeSpan cadence, int times) {
		if (cadence == null || cadence.amount() <= 0) {
			return Optional.empty();
		}
		// What comes several times a day comes daily.
		boolean withinDay = cadence.unit().chronoUnit().isTimeBased();
		long amount = withinDay ? times : Math.multiplyExact((long) cadence.amount(), times);
		try {
			return Optional.of(first.plus(amount, withinDay ? ChronoUnit.DAYS : cadence.unit().chronoUnit()));
		} catch (DateTimeException tooFar) {
			return Optional.empty();
		}
	}
}
