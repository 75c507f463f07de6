package org.tamyeez.plan.rules.relationship;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tamyeez.plan.knowledge.Occasions;
import org.tamyeez.plan.knowledge.YearlyOccasion;
import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rule.TextEdit;
import org.tamyeez.plan.rule.Words;
import org.tamyeez.plan.rules.PlanFacts;
import org.tamyeez.plan.value.Money;

/**
 * A plan fills social networks through a feast or national day, and has nothing for the day itself. Whoever congratulates
 * is among friends. Article: relationship.
 */
public final class OccasionsMissing extends Rule<Plan> {

	private static final int MOST_NAMED = 3;

	/** Declares the rule. */
	public OccasionsMissing() {
		super("R02", "occasions-missing", RuleGroup.RELATIONSHIP, Severity.INFO, Plan.class);
	}

	@Override
	protected void check(Plan plan, Check check) {
		Optional<Channel> network = plan.getChannels().stream()
				.filter(channel -> PlanFacts.isSocial(channel) && !channel.getContents().isEmpty()).findFirst();
		List<Occasions.Dated> occasions = occasions(plan);
		if (network.isEmpty() || occasions.isEmpty() || hasOccasion(plan)) {
			return;
		}
		List<Words> names = occasions.stream().limit(MOST_NAMED).map(OccasionsMissing::words).toList();
		Occasions.Dated first = occasions.get(0);
		check.at(plan).related(network.get(), "network", network.get())
				.fix("fix", content(network.get(), first, check.edits()), name(first.occasion()), network.get())
				.report(plan, names);
	}

	private static boolean hasOccasion(Plan plan) {
		return plan.getChannels().stream().flatMap(channel -> channel.getContents().stream())
				.anyMatch(content -> content.getOccasion() != null);
	}

	/** The country is known from the money that the plan is paid in. A plan in foreign money may be for elsewhere. */
	private static List<Occasions.Dated> occasions(Plan plan) {
		Optional<LocalDate> start = PlanFacts.day(plan.getStart());
		Optional<LocalDate> end = PlanFacts.day(plan.getEnd());
		Money budget = plan.getBudget();
		boolean elsewhere = budget != null && !Occasions.isOfRegion(budget.currency());
		if (start.isEmpty() || end.isEmpty() || elsewhere) {
			return List.of();
		}
		return Occasions.within(start.get(), end.get(), Optional.ofNullable(budget).map(Money::currency));
	}

	private static Words name(YearlyOccasion occasion) {
		return new Words(occasion.name(), Map.of(Language.ARABIC, occasion.arabic()));
	}

	private static Words words(Occasions.Dated dated) {
		String day = " (" + dated.date().day() + ")";
		return new Words(dated.occasion().name() + day, Map.of(Language.ARABIC, dated.occasion().arabic() + day));
	}

	private static List<TextEdit> content(Channel network, Occasions.Dated dated, Edits edits) {
		YearlyOccasion occasion = dated.occasion();
		String title = edits.inLanguageOf(network, occasion.name(), occasion.arabic());
		String name = Edits.freeName(title.replace(' ', '_').replace("’", ""), network.getContents());
		return edits.addToBlock(network,
				String.join(" ", edits.keyword(network, "content"), name, edits.keyword(network, "about"),
						edits.keyword(network, "relationship"), edits.keyword(network, "occasion"), '"' + title + '"',
						edits.keywordBeforeDate(network, "on"),
						OccasionOutsidePeriod.written(dated.date(), network, edits)));
	}
}
