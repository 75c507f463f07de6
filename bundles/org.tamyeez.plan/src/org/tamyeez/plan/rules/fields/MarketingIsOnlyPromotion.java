package org.tamyeez.plan.rules.fields;

import java.util.Optional;

import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.ChannelKind;
import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.PhaseKind;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * A plan promotes and plans nothing else of marketing: no study, no offering with its price, no place where it is sold.
 * Promotion is the last part of marketing and rests on the others. Article: fields.
 */
public final class MarketingIsOnlyPromotion extends Rule<Plan> {

	/** Declares the rule. */
	public MarketingIsOnlyPromotion() {
		super("F06", "marketing-is-only-promotion", RuleGroup.FIELDS, Severity.WARNING, Plan.class);
	}

	@Override
	protected void check(Plan plan, Check check) {
		Optional<Goal> goal = plan.getGoals().stream().filter(MarketingIsOnlyPromotion::isMarketing).findFirst();
		boolean promotes = !plan.getChannels().isEmpty() || !PlanFacts.activities(plan).isEmpty();
		boolean studies = !plan.getStudies().isEmpty()
				|| plan.getPhases().stream().anyMatch(phase -> phase.getKind() == PhaseKind.STUDY);
		boolean plansMore = studies || !plan.getOfferings().isEmpty()
				|| plan.getChannels().stream().anyMatch(MarketingIsOnlyPromotion::isPlaceOfSale);
		if (goal.isPresent() && promotes && !plansMore) {
			check.at(plan).related(goal.get(), "goal", goal.get()).report(plan);
		}
	}

	private static boolean isMarketing(Goal goal) {
		return goal.getDisciplines().contains(Discipline.MARKETING) || goal.getDisciplines().contains(Discipline.PROMOTION);
	}

	private static boolean isPlaceOfSale(Channel channel) {
		return channel.getKind() == ChannelKind.STORE || channel.getKind() == ChannelKind.EXHIBITION;
	}
}
