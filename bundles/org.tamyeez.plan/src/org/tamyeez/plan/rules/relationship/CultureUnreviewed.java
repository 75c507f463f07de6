package org.tamyeez.plan.rules.relationship;

import java.util.List;

import org.tamyeez.plan.model.Activity;
import org.tamyeez.plan.model.Market;
import org.tamyeez.plan.model.Phase;
import org.tamyeez.plan.model.PhaseKind;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.SkillArea;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * The plan knows the culture of a market, and nobody looks at what is published with that culture in mind. Networks are a
 * risk to cultures and calm surroundings. Article: relationship.
 */
public final class CultureUnreviewed extends Rule<Plan> {

	/** Declares the rule. */
	public CultureUnreviewed() {
		super("R12", "culture-unreviewed", RuleGroup.RELATIONSHIP, Severity.WARNING, Plan.class);
	}

	@Override
	protected void check(Plan plan, Check check) {
		List<Market> markets = plan.getMarkets().stream().filter(market -> market.getCulture() != null).toList();
		boolean publishes = !plan.getMessages().isEmpty()
				|| plan.getChannels().stream().anyMatch(channel -> !channel.getContents().isEmpty());
		if (markets.isEmpty() || !publishes || isReviewed(plan)) {
			return;
		}
		Check.Report report = check.at(markets.get(0), PlanPackage.Literals.MARKET__CULTURE);
		markets.stream().skip(1).forEach(market -> report.related(market, "market", market));
		addFix(report, plan, check.edits());
		report.report(markets);
	}

	private static boolean isReviewed(Plan plan) {
		return PlanFacts.activities(plan).stream().anyMatch(Activity::isReviewsCulture)
				|| PlanFacts.parties(plan).stream().flatMap(party -> party.getSkills().stream())
						.anyMatch(skill -> skill.getArea() == SkillArea.CULTURE);
	}

	/** An activity in the phase in which content is made; of whom and for which goal is for the author to say. */
	private static void addFix(Check.Report report, Plan plan, Edits edits) {
		plan.getPhases().stream().filter(phase -> phase.getKind() == PhaseKind.PREPARATION).findFirst()
				.or(() -> plan.getPhases().stream().findFirst())
				.ifPresent(phase -> report.fix("fix", edits.addToBlock(phase, activity(phase, edits)), phase));
	}

	private static String activity(Phase phase, Edits edits) {
		String name = Edits.freeName(edits.inLanguageOf(phase, "Culture_review", "مراجعة_الثقافة"), phase.getActivities());
		return edits.keyword(phase, "activity") + " " + name + " " + edits.keyword(phase, "reviews culture");
	}
}
