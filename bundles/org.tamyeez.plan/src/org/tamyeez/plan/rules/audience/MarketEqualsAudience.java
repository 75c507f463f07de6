package org.tamyeez.plan.rules.audience;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tamyeez.plan.model.Audience;
import org.tamyeez.plan.model.AudienceGroup;
import org.tamyeez.plan.model.Gender;
import org.tamyeez.plan.model.Market;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.Stakeholder;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;
import org.tamyeez.plan.value.Quantity;

/**
 * A market takes in the whole audience: it is part of all of it and nothing sets it apart, or it counts as many people. With
 * market and audience alike, marketing and public relations speak to the same people, and the distinction is lost.
 * Article: audience.
 */
public final class MarketEqualsAudience extends Rule<Market> {

	/** Declares the rule. */
	public MarketEqualsAudience() {
		super("A04", "market-equals-audience", RuleGroup.AUDIENCE, Severity.WARNING, Market.class);
	}

	@Override
	protected void check(Market market, Check check) {
		Optional<Audience> whole = market.getPartOf().stream().map(PlanFacts::audienceOf).filter(Objects::nonNull).distinct()
				.filter(audience -> takesInAllGroups(market, audience)).findFirst();
		if (whole.isPresent() && !isSetApart(market)) {
			int index = firstPart(market, whole.get());
			check.at(market, PlanPackage.Literals.MARKET__PART_OF, index).related(whole.get(), "audience", whole.get())
					.report(market, whole.get());
			return;
		}
		for (Stakeholder part : market.getPartOf()) {
			if (part instanceof Audience audience && countsAsManyAs(market, audience)) {
				check.at(market, PlanPackage.Literals.MARKET__SIZE).variant("size").related(audience, "audience", audience)
						.report(market, audience);
				return;
			}
		}
	}

	/** Whether a market is part of an audience as such, or of each of its groups. */
	private static boolean takesInAllGroups(Market market, Audience audience) {
		List<AudienceGroup> groups = audience.getGroups();
		return market.getPartOf().contains(audience) || groups.size() > 1 && market.getPartOf().containsAll(groups);
	}

	private static int firstPart(Market market, Audience audience) {
		int direct = market.getPartOf().indexOf(audience);
		return direct >= 0 ? direct : market.getPartOf().indexOf(audience.getGroups().get(0));
	}

	private static boolean isSetApart(Market market) {
		boolean byPerson = market.getAge() != null || market.getGender() == Gender.WOMEN || market.getGender() == Gender.MEN
				|| !market.getPlaces().isEmpty() || market.getIncome() != null;
		boolean byMind = market.getCulture() != null || !market.getNeeds().isEmpty() || !market.getConvictions().isEmpty()
				|| !market.getTraits().isEmpty();
		return byPerson || byMind || market.getSize() != null;
	}

	private static boolean countsAsManyAs(Market market, Audience audience) {
		Quantity size = market.getSize();
		List<Quantity> sizes = audience.getGroups().stream().map(AudienceGroup::getSize).toList();
		if (size == null || sizes.isEmpty()
				|| sizes.stream().anyMatch(one -> one == null || !one.unit().equals(size.unit()))) {
			return false;
		}
		BigDecimal all = sizes.stream().map(Quantity::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
		return size.amount().compareTo(all) >= 0;
	}
}
