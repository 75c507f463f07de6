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
 * Public relations ends before the last work of marketing does. It goes on all along, so that it can save marketing from a
 * crisis in society. Article: audience.
 */
public final class PrStopsEarly extends Rule<Plan> {

	/** Declares the rule. */
	public PrStopsEarly() {
		super("A15", "pr-stops-early", RuleGroup.AUDIENCE, Severity.WARNING, Plan.class);
	}

	@Override
	protected void check(Plan plan, Check check) {
		List<Work> publicRelations = Work.ofPublicRelations(plan);
		if (publicRelations.stream().anyMatch(work -> work.end().isEmpty())) {
			// What has no last day goes on.
			return;
		}
		Optional<Work> lastOfMarketing = Work.last(Work.ofMarketing(plan));
		Optional<Work> lastOfPublicRelations = Work.last(publicRelations);
		if (lastOfMarketing.isPresent() && lastOfPublicRelations.isPresent()) {
			compare(lastOfPublicRelations.get(), lastOfMarketing.get(), check);
		}
	}

	private static void compare(Work publicRelations, Work marketing, Check check) {
		LocalDate early = publicRelations.end().orElseThrow();
		LocalDate late = marketing.end().orElseThrow();
		if (early.isBefore(late)) {
			Check.Report report = check.at(publicRelations.endWrittenAt(), PlanPackage.Literals.DATED__END)
					.related(marketing.element(), "marketing", marketing.element(), late);
			Edits.written(marketing.endWrittenAt(), PlanPackage.Literals.DATED__END).ifPresent(date -> report.fix("fix",
					check.edits().replace(publicRelations.endWrittenAt(), PlanPackage.Literals.DATED__END, 0, date),
					publicRelations.element(), late));
			report.report(publicRelations.element(), early, marketing.element(), late);
		}
	}
}
