package org.tamyeez.plan.rules.relationship;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tamyeez.plan.model.Activity;
import org.tamyeez.plan.model.Market;
import org.tamyeez.plan.model.Phase;
import org.tamyeez.plan.model.PhaseKind;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.SkillArea;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Placeholder;
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
		List<Market> markets = plan.getMarkets().stream().filter(CultureUnreviewed::hasCulture).toList();
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

	private static boolean hasCulture(Market market) {
		return market.getCulture() != null && !Placeholder.is(market.getCulture());
	}

	private static boolean isReviewed(Plan plan) {
		return PlanFacts.activities(plan).stream().anyMatch(Activity::isReviewsCulture)
				|| PlanFacts.parties(plan).stream().flatMap(party -> party.getSkills().stream())
						.anyMatch(skill -> skill.getArea() == SkillArea.CULTURE);
	}

	/** An activity in the phase in which content is made, else in the first one. */
	private static void addFix(Check.Report report, Plan plan, Edits edits) {
		plan.getPhases().stream().min(Comparator.comparing(phase -> phase.getKind() != PhaseKind.PREPARATION))
				.ifPresent(phase -> report.fix("fix", edits.addToBlock(phase, activity(phase, plan, edits)), phase));
	}

	private static String activity(Phase phase, Plan plan, Edits edits) {
		String name = Edits.freeName(edits.inLanguageOf(phase, "Culture_review", "مراجعة_الثقافة"), phase.getActivities());
		Optional<String> goal = plan.getGoals().stream().findFirst()
				.map(one -> edits.keyword(phase, "serves") + " " + Edits.referenceTo(one));
		Optional<String> owner = PlanFacts.likelyOwner(plan)
				.map(party -> edits.keyword(phase, "by") + " " + Edits.referenceTo(party));
		return Stream.of(Optional.of(edits.keyword(phase, "activity")), Optional.of(name), goal, owner,
				Optional.of(edits.keyword(phase, "reviews culture"))).flatMap(Optional::stream)
				.collect(Collectors.joining(" "));
	}
}
