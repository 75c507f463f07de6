package org.tamyeez.plan.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.tamyeez.plan.model.Audience;
import org.tamyeez.plan.model.AudienceGroup;
import org.tamyeez.plan.model.Gender;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.Market;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanFile;
import org.tamyeez.plan.model.Stakeholder;
import org.tamyeez.plan.value.Quantity;

/** What follows from what a plan says of its markets. */
public final class MarketFacts {

	private MarketFacts() {
	}

	/** Whether anything is said of the people of a market that sets them apart from others. */
	public static boolean hasTrait(Market market) {
		boolean byPerson = market.getAge() != null || market.getGender() == Gender.WOMEN || market.getGender() == Gender.MEN
				|| !market.getPlaces().isEmpty() || market.getIncome() != null;
		boolean byMind = market.getCulture() != null || !market.getNeeds().isEmpty() || !market.getConvictions().isEmpty();
		return byPerson || byMind || !market.getTraits().isEmpty();
	}

	/** The first goal that speaks to markets in a plan none of whose markets has a trait: it speaks to everybody. */
	public static Optional<Goal> goalForEverybody(Plan plan) {
		Optional<Goal> goal = plan.getGoals().stream().filter(PlanFacts::isForMarkets).findFirst();
		return goal.filter(one -> of(plan).stream().noneMatch(MarketFacts::hasTrait));
	}

	/** The markets of a plan, and those shared with other plans that its goals are for. */
	private static List<Market> of(Plan plan) {
		Stream<Market> shared = plan.getGoals().stream().map(Goal::getMarkets).flatMap(Collection::stream);
		return Stream.concat(plan.getMarkets().stream(), shared).distinct().toList();
	}

	/**
	 * The markets within an audience or one of its groups: those of a plan, and those that its file and that of the audience
	 * share.
	 *
	 * @param near an element of the plan
	 */
	public static List<Market> within(Stakeholder audience, EObject near) {
		Stream<Market> ofPlan = Optional.ofNullable(EcoreUtil2.getContainerOfType(near, Plan.class)).stream()
				.flatMap(plan -> plan.getMarkets().stream());
		Stream<Market> shared = Stream.of(near, audience).map(EcoreUtil::getRootContainer).distinct()
				.filter(PlanFile.class::isInstance).flatMap(file -> ((PlanFile) file).getElements().stream())
				.filter(Market.class::isInstance).map(Market.class::cast);
		return Stream.concat(ofPlan, shared).filter(market -> market.getPartOf().stream()
				.anyMatch(whole -> whole == audience || whole.eContainer() == audience)).toList();
	}

	/** The audience all of whose groups are in a market that nothing sets apart, not even its size. */
	public static Optional<Audience> wholeAudience(Market market) {
		if (hasTrait(market) || market.getSize() != null) {
			return Optional.empty();
		}
		return market.getPartOf().stream().map(PlanFacts::audienceOf).filter(Objects::nonNull).distinct()
				.filter(audience -> takesInAllGroups(market, audience)).findFirst();
	}

	/** Whether a market is part of an audience as such, or of each of its groups. */
	private static boolean takesInAllGroups(Market market, Audience audience) {
		List<AudienceGroup> groups = audience.getGroups();
		return market.getPartOf().contains(audience) || groups.size() > 1 && market.getPartOf().containsAll(groups);
	}

	/** The audience that a market has as many people as. */
	public static Optional<Audience> audienceOfItsSize(Market market) {
		return market.getPartOf().stream().filter(Audience.class::isInstance).map(Audience.class::cast)
				.filter(audience -> countsAsManyAs(market, audience)).findFirst();
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
