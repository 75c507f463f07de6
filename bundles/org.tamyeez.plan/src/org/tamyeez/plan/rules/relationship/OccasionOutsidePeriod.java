package org.tamyeez.plan.rules.relationship;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.knowledge.YearlyOccasion;
import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.Content;
import org.tamyeez.plan.model.Occasion;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.Text;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;
import org.tamyeez.plan.value.PlanDate;

/**
 * A content is for an occasion that falls on a day when the plan, the channel or the content itself has not begun or is
 * over. An occasion that is missed is a relation that is neglected. Article: relationship.
 */
public final class OccasionOutsidePeriod extends Rule<Content> {

	private static final int FIRST_GREGORIAN_YEAR = 1900;

	/** Declares the rule. */
	public OccasionOutsidePeriod() {
		super("R03", "occasion-outside-period", RuleGroup.RELATIONSHIP, Severity.WARNING, Content.class);
	}

	@Override
	protected void check(Content content, Check check) {
		Occasion occasion = content.getOccasion();
		PlanDate date = occasion == null ? null : occasion.getDate();
		if (occasion == null || date == null || lacksCalendar(date)) {
			return;
		}
		Optional<Plan> plan = Check.planOf(content);
		if (isOutside(date, content.getStart(), content.getEnd())) {
			report(occasion, check).variant("content").report(content, date);
		} else if (content.eContainer() instanceof Channel channel
				&& isOutside(date, channel.getStart(), channel.getEnd())) {
			report(occasion, check).variant("channel").related(channel, "runs", channel).report(content, date, channel);
		} else if (plan.isPresent() && isOutside(date, plan.get().getStart(), plan.get().getEnd())) {
			Check.Report report = report(occasion, check);
			addFix(report, plan.get(), occasion, check);
			report.report(content, date, plan.get());
		}
	}

	/** A Hijri date without its mark is found by date-implausible, which says it more exactly. */
	private static boolean lacksCalendar(PlanDate date) {
		return !date.hijri() && date.day().getYear() < FIRST_GREGORIAN_YEAR;
	}

	private static Check.Report report(Occasion occasion, Check check) {
		return check.at(occasion, PlanPackage.Literals.OCCASION__DATE);
	}

	private static boolean isOutside(PlanDate date, @Nullable PlanDate start, @Nullable PlanDate end) {
		return start != null && date.isBefore(start) || end != null && date.isAfter(end);
	}

	/** The day of a well-known occasion within the plan's period is known. */
	private static void addFix(Check.Report report, Plan plan, Occasion occasion, Check check) {
		Text text = occasion.getText();
		Optional<LocalDate> start = PlanFacts.day(plan.getStart());
		Optional<LocalDate> end = PlanFacts.day(plan.getEnd());
		if (text == null || text.getValue() == null || start.isEmpty() || end.isEmpty()) {
			return;
		}
		Optional<YearlyOccasion> known = check.knowledge().occasions().find(text.getValue());
		known.flatMap(yearly -> yearly.firstWithin(start.get(), end.get())).ifPresent(day -> {
			PlanDate date = new PlanDate(day.day(), occasion.getDate().hijri());
			String written = check.edits().written(date, occasion.eContainer());
			report.fix("fix", check.edits().replace(occasion, PlanPackage.Literals.OCCASION__DATE, 0, written), text, date);
		});
	}
}
