package org.tamyeez.plan.rules.method;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.tamyeez.plan.model.Activity;
import org.tamyeez.plan.model.Dated;
import org.tamyeez.plan.model.Phase;
import org.tamyeez.plan.model.PhaseKind;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.value.PlanDate;

/**
 * A phase or an activity lies outside the period of its plan. What prepares the launch may begin before the plan does, and
 * public relations, which comes first and goes on all along, may also outlast it. Article: method.
 */
public final class PhaseOutsidePlan extends Rule<Phase> {

	/** What the market sees lies within the plan at both ends. */
	private static final Set<PhaseKind> WITHIN = Set.of(PhaseKind.LAUNCH, PhaseKind.CAMPAIGN, PhaseKind.FOLLOW_UP);

	/** The ways of lying outside. */
	private enum Fault {
		STARTS_BEFORE("before", PlanPackage.Literals.DATED__START), STARTS_AFTER("after",
				PlanPackage.Literals.DATED__START), ENDS_AFTER("end", PlanPackage.Literals.DATED__END);

		private final String variant;
		private final EAttribute date;

		Fault(String variant, EAttribute date) {
			this.variant = variant;
			this.date = date;
		}

		/** The end of the plan's period that is passed over. */
		EAttribute bound() {
			return this == STARTS_BEFORE ? PlanPackage.Literals.DATED__START : PlanPackage.Literals.DATED__END;
		}

		/** Whether a part of an element lies within the plan, so that moving one date mends it. */
		boolean leavesRest(Dated element, PlanDate bound) {
			return switch (this) {
				case STARTS_BEFORE -> element.getEnd() == null || !element.getEnd().isBefore(bound);
				case STARTS_AFTER -> false;
				case ENDS_AFTER -> true;
			};
		}
	}

	/** Declares the rule. */
	public PhaseOutsidePlan() {
		super("M20", "phase-outside-plan", RuleGroup.METHOD, Severity.WARNING, Phase.class);
	}

	/** Where a phase is in the wrong place, so may be its activities, and they say nothing new. */
	@Override
	protected void check(Phase phase, Check check) {
		if (!(phase.eContainer() instanceof Plan plan) || !Stages.hasPeriod(plan)) {
			return;
		}
		Optional<Fault> ofPhase = fault(phase, phase.getKind(), plan);
		if (ofPhase.isPresent()) {
			report(phase, ofPhase.get(), plan, check);
		} else {
			phase.getActivities().forEach(activity -> fault(activity, phase.getKind(), plan)
					.ifPresent(fault -> report(activity, fault, plan, check)));
		}
	}

	private static Optional<Fault> fault(Dated element, PhaseKind kind, Plan plan) {
		PlanDate start = element.getStart();
		PlanDate end = element.getEnd();
		if (start != null && end != null && end.isBefore(start)) {
			// What ends before it begins is found by a rule of its own.
			return Optional.empty();
		}
		if (start != null && start.isAfter(plan.getEnd())) {
			return Optional.of(Fault.STARTS_AFTER);
		}
		if (start != null && start.isBefore(plan.getStart()) && WITHIN.contains(kind)) {
			return Optional.of(Fault.STARTS_BEFORE);
		}
		boolean late = end != null && end.isAfter(plan.getEnd()) && kind != PhaseKind.PUBLIC_RELATIONS;
		return late ? Optional.of(Fault.ENDS_AFTER) : Optional.empty();
	}

	private static void report(Dated element, Fault fault, Plan plan, Check check) {
		PlanDate day = (PlanDate) element.eGet(fault.date);
		PlanDate bound = (PlanDate) plan.eGet(fault.bound());
		Check.Report report = check.at(element, fault.date).related(plan, "plan", plan, plan.getStart(), plan.getEnd())
				.variant(element instanceof Activity ? "activity-" + fault.variant : fault.variant);
		if (fault.leavesRest(element, bound)) {
			Edits.written(plan, fault.bound()).ifPresent(
					date -> report.fix("fix", check.edits().replace(element, fault.date, 0, date), element, bound));
		}
		EAttribute farthest = fault == Fault.STARTS_AFTER && element.getEnd() != null ? PlanPackage.Literals.DATED__END
				: fault.date;
		Edits.written(element, farthest).ifPresent(date -> report.fix(
				fault == Fault.STARTS_BEFORE ? "fix-start" : "fix-end",
				check.edits().replace(plan, fault.bound(), 0, date), element.eGet(farthest)));
		report.report(element, day, bound);
	}
}
