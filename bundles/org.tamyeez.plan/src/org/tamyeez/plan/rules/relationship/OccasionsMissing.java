package org.tamyeez.plan.rules.relationship;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.knowledge.Knowledge;
import org.tamyeez.plan.knowledge.Occasions;
import org.tamyeez.plan.knowledge.YearlyOccasion;
import org.tamyeez.plan.model.Channel;
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
		List<Occasions.Dated> occasions = occasions(plan, check.knowledge());
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

	private static List<Occasions.Dated> occasions(Plan plan, Knowledge knowledge) {
		Optional<LocalDate> start = PlanFacts.day(plan.getStart());
		Optional<LocalDate> end = PlanFacts.day(plan.getEnd());
		return start.isEmpty() || end.isEmpty() ? List.of()
				: knowledge.occasions().within(start.get(), end.get(),
						knowledge.countries().meant(plan.getCountries(),
								Optional.ofNullable(plan.getBudget()).map(Money::currency)));
	}

	private static Words name(YearlyOccasion occasion) {
		return Words.of(occasion.name(), occasion.arabic());
	}

	private static Words words(Occasions.Dated dated) {
		String day = " (" + dated.date().day() + ")";
		return Words.of(dated.occasion().name() + day, dated.occasion().arabic() + day);
	}

	private static List<TextEdit> content(Channel network, Occasions.Dated dated, Edits edits) {
		YearlyOccasion occasion = dated.occasion();
		String title = edits.inLanguageOf(network, occasion.name(), occasion.arabic());
		String name = Edits.freeName(title.replace(' ', '_').replace("’", ""), network.getContents());
		return edits.addToBlock(network,
				String.join(" ", edits.keyword(network, "content"), name, edits.keyword(network, "about"),
						edits.keyword(network, "relationship"), edits.keyword(network, "occasion"), '"' + title + '"',
						edits.keywordBeforeDate(network, "on"),
						edits.written(dated.date(), network)));
	}
}
