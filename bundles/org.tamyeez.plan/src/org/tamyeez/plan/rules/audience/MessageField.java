package org.tamyeez.plan.rules.audience;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.tamyeez.plan.model.Activity;
import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.Message;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * The field that a message belongs to. What the message states counts first, then the goals of the activities that carry it,
 * then whom it is for; where these leave a doubt, the message belongs to no field and no rule speaks.
 */
final class MessageField {

	private MessageField() {
	}

	/** What is usually written of a message before whatever it carries. */
	static EStructuralFeature[] written() {
		return new EStructuralFeature[] { PlanPackage.Literals.NAMED_ELEMENT__NAME, PlanPackage.Literals.MESSAGE__TEXT,
				PlanPackage.Literals.MESSAGE__INTENT, PlanPackage.Literals.MESSAGE__DISCIPLINE,
				PlanPackage.Literals.MESSAGE__MARKETS, PlanPackage.Literals.MESSAGE__AUDIENCES };
	}

	/** Whether a message is one of public relations. */
	static boolean isPublicRelations(Message message) {
		return of(message) == Discipline.PUBLIC_RELATIONS;
	}

	/** Whether a message is one of marketing, sales or promotion. */
	static boolean isMarketing(Message message) {
		return PlanFacts.isForMarkets(of(message));
	}

	private static Discipline of(Message message) {
		if (message.getDiscipline() != Discipline.UNSTATED) {
			return message.getDiscipline();
		}
		Set<Discipline> carried = ofActivities(message);
		if (!carried.isEmpty()) {
			return unanimous(carried);
		}
		boolean forMarkets = !message.getMarkets().isEmpty();
		boolean forAudiences = !message.getAudiences().isEmpty();
		if (forMarkets == forAudiences) {
			return Discipline.UNSTATED;
		}
		return forMarkets ? Discipline.MARKETING : ofAudienceMessages(message);
	}

	private static Set<Discipline> ofActivities(Message message) {
		Set<Discipline> fields = EnumSet.noneOf(Discipline.class);
		Check.planOf(message).ifPresent(plan -> PlanFacts.activities(plan).stream()
				.filter(activity -> activity.getMessages().contains(message)).map(Activity::getGoals)
				.forEach(goals -> goals.stream().map(Goal::getDisciplines).forEach(fields::addAll)));
		return fields;
	}

	private static Discipline unanimous(Set<Discipline> fields) {
		if (fields.size() == 1) {
			return fields.iterator().next();
		}
		return fields.stream().allMatch(PlanFacts::isForMarkets) ? Discipline.MARKETING : Discipline.UNSTATED;
	}

	/** Media and communication speak to audiences too: only in a plan without their goals is it clear who speaks. */
	private static Discipline ofAudienceMessages(Message message) {
		Optional<Plan> plan = Check.planOf(message);
		boolean others = plan.stream().flatMap(one -> one.getGoals().stream())
				.anyMatch(goal -> goal.getDisciplines().contains(Discipline.MEDIA)
						|| goal.getDisciplines().contains(Discipline.COMMUNICATION));
		return others ? Discipline.UNSTATED : Discipline.PUBLIC_RELATIONS;
	}
}
