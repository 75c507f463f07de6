package org.tamyeez.plan.rules.relationship;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.Market;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rule.Words;
import org.tamyeez.plan.rules.MarketFacts;
import org.tamyeez.plan.value.Money;

/**
 * A market lacks culture, needs, income or convictions. Behind each account is a person, and who does not know the person
 * offers at random. A market of which nothing at all is said is left to segment-missing or market-equals-audience where these
 * speak. Article: relationship.
 */
public final class PersonaIncomplete extends Rule<Market> {

	/** What makes a person of a segment. */
	private enum Trait {
		CULTURE("culture", "الثقافة"), NEEDS("needs", "الحاجات"), INCOME("income", "الدخل"), CONVICTIONS("convictions",
				"القناعات");

		private final Words words;

		Trait(String english, String arabic) {
			this.words = new Words(english, Map.of(Language.ARABIC, arabic));
		}

		boolean isMissing(Market market) {
			return switch (this) {
				case CULTURE -> market.getCulture() == null;
				case NEEDS -> market.getNeeds().isEmpty();
				case INCOME -> market.getIncome() == null;
				case CONVICTIONS -> market.getConvictions().isEmpty();
			};
		}
	}

	/** Declares the rule. */
	public PersonaIncomplete() {
		super("R07", "persona-incomplete", RuleGroup.RELATIONSHIP, Severity.WARNING, Market.class);
	}

	@Override
	protected void check(Market market, Check check) {
		List<Trait> missing = new ArrayList<>(List.of(Trait.values()));
		missing.removeIf(trait -> !trait.isMissing(market));
		if (!missing.isEmpty() && !isFoundAsWhole(market)) {
			String[] lines = missing.stream().map(trait -> placeholder(trait, market, check.edits())).toArray(String[]::new);
			check.at(market).fix("fix", check.edits().addToBlock(market, lines), market).report(market,
					missing.stream().map(trait -> trait.words).toList());
		}
	}

	/** Whether a market of which nothing is said at all is found by a rule that says it more exactly. */
	private static boolean isFoundAsWhole(Market market) {
		boolean forEverybody = Check.planOf(market).flatMap(MarketFacts::goalForEverybody).isPresent();
		return !MarketFacts.hasTrait(market) && (forEverybody || MarketFacts.wholeAudience(market).isPresent()
				|| MarketFacts.audienceOfItsSize(market).isPresent());
	}

	/** A line for the author to complete. */
	private static String placeholder(Trait trait, Market market, Edits edits) {
		return switch (trait) {
			case CULTURE -> edits.keyword(market, "culture") + " " + Edits.placeholder();
			case NEEDS -> edits.keyword(market, "need") + " " + edits.inLanguageOf(market, "Need", "حاجة") + " "
					+ Edits.placeholder();
			case INCOME ->
				edits.inDigitsOfFile(edits.keyword(market, "income") + " 0" + currency(market) + " "
						+ edits.keyword(market, "per month"));
			case CONVICTIONS -> edits.keyword(market, "conviction") + " " + Edits.placeholder();
		};
	}

	private static String currency(Market market) {
		Optional<Money> budget = Check.planOf(market).map(Plan::getBudget);
		return budget.map(money -> " " + money.currency()).orElse("");
	}
}
