package org.tamyeez.plan.rules.method;

import java.util.stream.Stream;

import org.tamyeez.plan.model.Dated;
import org.tamyeez.plan.model.Phase;
import org.tamyeez.plan.model.PhaseKind;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.value.PlanDate;

/**
 * A study ends after the first launch or campaign has started, so that what it finds comes too late for the plan. Article:
 * method.
 */
public final class StudyAfterLaunch extends Rule<Plan> {

	/** Declares the rule. */
	public StudyAfterLaunch() {
		super("M08", "study-after-launch", RuleGroup.METHOD, Severity.ERROR, Plan.class);
	}

	@Override
	protected void check(Plan plan, Check check) {
		Stages.launch(plan).ifPresent(launch -> {
			Stream<Phase> phases = plan.getPhases().stream().filter(phase -> phase.getKind() == PhaseKind.STUDY);
			Stream.<Dated>concat(plan.getStudies().stream(), phases).forEach(study -> check(study, launch, check));
		});
	}

	private static void check(Dated study, Phase launch, Check check) {
		PlanDate end = study.getEnd();
		PlanDate start = study.getStart();
		if (end != null && end.isAfter(launch.getStart())) {
			check.at(study, PlanPackage.Literals.DATED__END).related(launch, "launch", launch, launch.getStart())
					.report(study, end, launch, launch.getStart());
		} else if (end == null && start != null && start.isAfter(launch.getStart())) {
			check.at(study, PlanPackage.Literals.DATED__START).related(launch, "launch", launch, launch.getStart())
					.variant("start").report(study, start, launch, launch.getStart());
		}
	}
}
