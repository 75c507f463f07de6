package org.tamyeez.plan.rules.audience;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * The first work of public relations starts after the first work of marketing, or there is a goal of public relations and
 * no work for it at all. Public relations prepares the ground and so comes first. Article: audience.
 */
public final class PrAfterMarketing extends Rule<Plan> {

	/** How long a phase that a fix proposes lasts where the plan does not say when it begins. */
	private static final int DAYS_AHEAD = 30;

	/** Declares the rule. */
	public PrAfterMarketing() {
		super("A14", "pr-after-marketing", RuleGroup.AUDIENCE, Severity.WARNING, Plan.class);
	}

	@Override
	protected void check(Plan plan, Check check) {
		Optional<Work> firstOfMarketing = Work.first(Work.ofMarketing(plan));
		List<Work> publicRelations = Work.ofPublicRelations(plan);
		if (firstOfMarketing.isEmpty() || publicRelations.stream().anyMatch(work -> work.start().isEmpty())) {
			// What has no date may well come first.
			return;
		}
		Work marketing = firstOfMarketing.get();
		Work.first(publicRelations).ifPresentOrElse(work -> compare(work, marketing, plan, check),
				() -> unservedGoal(plan).ifPresent(goal -> reportMissing(goal, marketing, plan, check)));
	}

	/** A goal of public relations in a plan whose channels do nothing for such goals either. */
	private static Optional<Goal> unservedGoal(Plan plan) {
		boolean onChannels = !PlanFacts.channelsServing(plan, Discipline.PUBLIC_RELATIONS).isEmpty();
		return PlanFacts.goals(plan, Discipline.PUBLIC_RELATIONS).stream().filter(goal -> !onChannels).findFirst();
	}

	private static void reportMissing(Goal goal, Work marketing, Plan plan, Check check) {
		LocalDate early = marketing.start().orElseThrow();
		LocalDate end = PlanFacts.day(plan.getEnd()).or(() -> Work.last(Work.ofMarketing(plan)).flatMap(Work::end))
				.orElse(early);
		Check.Report report = check.at(marketing.startWrittenAt(), PlanPackage.Literals.DATED__START).variant("none")
				.related(goal, "goal", goal);
		addPhase(report, marketing, end, plan, check.edits());
		report.report(goal, marketing.element(), early);
	}

	private static void compare(Work publicRelations, Work marketing, Plan plan, Check check) {
		LocalDate late = publicRelations.start().orElseThrow();
		LocalDate early = marketing.start().orElseThrow();
		if (late.isAfter(early)) {
			Check.Report report = check.at(publicRelations.startWrittenAt(), PlanPackage.Literals.DATED__START)
					.related(marketing.element(), "marketing", marketing.element(), early);
			Edits.written(marketing.startWrittenAt(), PlanPackage.Literals.DATED__START).ifPresent(date -> report.fix("fix",
					check.edits().replace(publicRelations.startWrittenAt(), PlanPackage.Literals.DATED__START, 0, date),
					publicRelations.element(), early));
			addPhase(report, marketing, late.minusDays(1), plan, check.edits());
			report.report(publicRelations.element(), late, marketing.element(), early);
		}
	}

	/** A phase from the first day of the plan on, in front of the first of marketing, if there is time for one. */
	private static void addPhase(Check.Report report, Work marketing, LocalDate end, Plan plan, Edits edits) {
		LocalDate early = marketing.start().orElseThrow();
		LocalDate start = PlanFacts.day(plan.getStart()).orElse(early.minusDays(DAYS_AHEAD));
		if (start.isBefore(early) && !end.isBefore(early)) {
			String first = Edits.written(plan, PlanPackage.Literals.DATED__START).orElse(edits.written(start));
			String name = Edits.freeName(edits.inLanguageOf(marketing.phase(), "Acquaintance", "التعارف"), plan.getPhases());
			String phase = String.join(" ", edits.keyword(marketing.phase(), "phase"), name,
					edits.asking(marketing.phase(), "How people come to know us first", "كيف يعرفنا الناس أولا"),
					edits.keyword(marketing.phase(), "public relations"), edits.keyword(marketing.phase(), "from"), first,
					edits.keyword(marketing.phase(), "to"), edits.written(end));
			report.fix("fix-phase", edits.insertBefore(marketing.phase(), phase), marketing.phase(), start, end);
		}
	}
}
