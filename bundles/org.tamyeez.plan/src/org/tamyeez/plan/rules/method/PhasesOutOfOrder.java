package org.tamyeez.plan.rules.method;

import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.model.Phase;
import org.tamyeez.plan.model.PhaseKind;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/**
 * A stage starts before the stage that it builds on: study, segments, channels and team, launch, follow-up. Each kind of
 * phase is held against the one before it, so that one phase in the wrong place is one finding. Article: method.
 */
public final class PhasesOutOfOrder extends Rule<Plan> {

	private static final List<PhaseKind> ORDER = List.of(PhaseKind.STUDY, PhaseKind.SEGMENTATION, PhaseKind.PREPARATION,
			PhaseKind.LAUNCH, PhaseKind.CAMPAIGN, PhaseKind.FOLLOW_UP);

	/** Declares the rule. */
	public PhasesOutOfOrder() {
		super("M09", "phases-out-of-order", RuleGroup.METHOD, Severity.ERROR, Plan.class);
	}

	@Override
	protected void check(Plan plan, Check check) {
		for (PhaseKind kind : ORDER) {
			Stages.first(plan, kind).ifPresent(phase -> before(plan, phase)
					.filter(earlier -> phase.getStart().isBefore(earlier.getStart()) && !isLateStudy(earlier, phase))
					.ifPresent(earlier -> report(phase, earlier, check)));
		}
	}

	/** The first phase of the stage that a phase builds on. Follow-up may begin while a campaign is still to come. */
	private static Optional<Phase> before(Plan plan, Phase phase) {
		boolean skipsCampaign = phase.getKind() == PhaseKind.FOLLOW_UP && Stages.first(plan, PhaseKind.LAUNCH).isPresent();
		Optional<Phase> found = Optional.empty();
		for (int i = ORDER.indexOf(phase.getKind()) - 1; i >= 0 && found.isEmpty(); i--) {
			if (ORDER.get(i) != PhaseKind.CAMPAIGN || !skipsCampaign) {
				found = Stages.first(plan, ORDER.get(i));
			}
		}
		return found;
	}

	/** A study that comes after the launch is found by a rule of its own. */
	private static boolean isLateStudy(Phase earlier, Phase later) {
		return earlier.getKind() == PhaseKind.STUDY
				&& (later.getKind() == PhaseKind.LAUNCH || later.getKind() == PhaseKind.CAMPAIGN);
	}

	private static void report(Phase phase, Phase earlier, Check check) {
		check.at(phase, PlanPackage.Literals.DATED__START).related(earlier, "earlier", earlier, earlier.getStart())
				.report(phase, phase.getKind(), phase.getStart(), earlier, earlier.getKind(), earlier.getStart());
	}
}
