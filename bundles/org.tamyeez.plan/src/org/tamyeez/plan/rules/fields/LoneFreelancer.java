package org.tamyeez.plan.rules.fields;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tamyeez.plan.model.Activity;
import org.tamyeez.plan.model.Engagement;
import org.tamyeez.plan.model.Party;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Parameter;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * All roles or all activities lie with one freelancer paid by the piece, who is paid for pieces and not for results, and
 * cannot master four fields alone. Article: fields.
 */
public final class LoneFreelancer extends Rule<Plan> {

	private static final Parameter ACTIVITIES = Parameter.count("activities", 2, 50, "activities");

	/** Declares the rule. */
	public LoneFreelancer() {
		super("F09", "lone-freelancer", RuleGroup.FIELDS, Severity.WARNING, Plan.class, ACTIVITIES);
	}

	@Override
	protected void check(Plan plan, Check check) {
		List<Party> parties = PlanFacts.parties(plan);
		if (parties.size() == 1 && isPaidByPiece(parties.get(0)) && parties.containsAll(workers(plan))) {
			Party party = parties.get(0);
			check.at(party, PlanPackage.Literals.PARTY__ENGAGEMENT).report(party);
		} else {
			checkActivities(PlanFacts.activities(plan), check);
		}
	}

	/** Who runs channels and owns activities, providers that several plans share among them. */
	private static List<Party> workers(Plan plan) {
		Stream<Party> owners = PlanFacts.activities(plan).stream().flatMap(activity -> activity.getOwners().stream());
		return Stream.concat(owners, plan.getChannels().stream().flatMap(channel -> channel.getRunBy().stream())).toList();
	}

	private static void checkActivities(List<Activity> activities, Check check) {
		Set<Party> owners = activities.stream().flatMap(activity -> activity.getOwners().stream())
				.collect(Collectors.toSet());
		boolean allOwned = activities.stream().noneMatch(activity -> activity.getOwners().isEmpty());
		if (!allOwned || owners.size() != 1 || activities.size() < check.value(ACTIVITIES).intValue()) {
			return;
		}
		Party owner = owners.iterator().next();
		if (isPaidByPiece(owner)) {
			check.at(activities.get(0), PlanPackage.Literals.ACTIVITY__OWNERS, 0).variant("activities")
					.related(owner, "freelancer", owner).report(owner, activities.size());
		}
	}

	private static boolean isPaidByPiece(Party party) {
		return party.getEngagement() == Engagement.PIECEWORKER;
	}
}
