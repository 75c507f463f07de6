package org.tamyeez.plan.rules.audience;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/**
 * The first work of public relations starts after the first work of marketing. Public relations prepares the ground and so
 * comes first. Article: audience.
 */
public final class PrAfterMarketing extends Rule<Plan> {

	/** Declares the rule. */
	public PrAfterMarketing() {
		super("A14", "pr-after-marketing", RuleGroup.AUDIENCE, Severity.WARNING, Plan.class);
	}

	@Override
	protected void check(Plan plan, Check check) {
		List<Work> publicRelations = Work.ofPublicRelations(plan);
		if (publicRelations.stream().anyMatch(work -> work.start().isEmpty())) {
			// What has no date may well come first.
			return;
		}
		Optional<Work> firstOfMarketing = Work.first(Work.ofMarketing(plan));
		Optional<Work> firstOfPublicRelations = Work.first(publicRelations);
		if (firstOfMarketing.isPresent() && firstOfPublicRelations.isPresent()) {
			compare(firstOfPublicRelations.get(), firstOfMarketing.get(), check);
		}
	}

	private static void compare(Work publicRelations, Work marketing, Check check) {
		LocalDate late = publicRelations.start().orElseThrow();
		LocalDate early = marketing.start().orElseThrow();
		if (late.isAfter(early)) {
			Check.Report report = check.at(publicRelations.startWrittenAt(), PlanPackage.Literals.DATED__START)
					.related(marketing.element(), "marketing", marketing.element(), early);
			Edits.written(marketing.startWrittenAt(), PlanPackage.Literals.DATED__START).ifPresent(date -> report.fix("fix",
					check.edits().replace(publicRelations.startWrittenAt(), PlanPackage.Literals.DATED__START, 0, date),
					publicRelations.element(), early));
			report.report(publicRelations.element(), late, marketing.element(), early);
		}
	}
}
