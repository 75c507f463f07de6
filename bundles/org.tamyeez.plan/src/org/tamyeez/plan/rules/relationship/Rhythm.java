package org.tamyeez.plan.rules.relationship;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.Content;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rules.PlanFacts;
import org.tamyeez.plan.value.TimeSpan;

/**
 * How often the contents of a channel appear. Where each says how often, or is for an occasion, posts are counted over the
 * plan's period; otherwise each content counts once.
 */
final class Rhythm {

	private static final long A_YEAR = 365;

	private final boolean known;
	private final BigDecimal days;

	private Rhythm(boolean known, long days) {
		this.known = known;
		this.days = BigDecimal.valueOf(days);
	}

	static Rhythm of(Channel channel) {
		boolean known = channel.getContents().stream()
				.allMatch(content -> content.getCadence() != null || content.getOccasion() != null);
		return new Rhythm(known, Check.planOf(channel).flatMap(Rhythm::days).orElse(A_YEAR));
	}

	private static Optional<Long> days(Plan plan) {
		Optional<LocalDate> start = PlanFacts.day(plan.getStart());
		Optional<LocalDate> end = PlanFacts.day(plan.getEnd());
		return start.flatMap(from -> end.map(to -> ChronoUnit.DAYS.between(from, to) + 1)).filter(days -> days > 0);
	}

	/** How many posts some contents make. */
	BigDecimal posts(List<Content> contents) {
		return contents.stream().map(this::posts).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private BigDecimal posts(Content content) {
		TimeSpan cadence = content.getCadence();
		if (!known || cadence == null || cadence.amount() == 0) {
			return BigDecimal.ONE;
		}
		BigDecimal every = seconds(cadence.unit().chronoUnit()).multiply(BigDecimal.valueOf(cadence.amount()));
		return days.multiply(seconds(ChronoUnit.DAYS)).divide(every, MathContext.DECIMAL64).max(BigDecimal.ONE);
	}

	private static BigDecimal seconds(ChronoUnit unit) {
		return BigDecimal.valueOf(unit.getDuration().toSeconds());
	}

	/** How often a content appears, as its author writes it, with a blank in front; nothing where it is not written. */
	static String words(Content content, Edits edits) {
		return Edits.written(content, PlanPackage.Literals.CONTENT__CADENCE)
				.map(cadence -> " " + edits.keyword(content, "every") + " " + cadence).orElse("");
	}
}
