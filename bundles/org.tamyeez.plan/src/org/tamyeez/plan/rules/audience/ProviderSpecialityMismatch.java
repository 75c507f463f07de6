package org.tamyeez.plan.rules.audience;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.tamyeez.plan.model.Activity;
import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.Party;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.Provider;
import org.tamyeez.plan.model.Skill;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * A provider is given goals, or work for goals, of a field that is not among its specialities. Owners have to know what sets
 * the fields apart in order to choose the right provider. Article: audience.
 */
public final class ProviderSpecialityMismatch extends Rule<Plan> {

	/** Declares the rule. */
	public ProviderSpecialityMismatch() {
		super("A18", "provider-speciality-mismatch", RuleGroup.AUDIENCE, Severity.WARNING, Plan.class);
	}

	@Override
	protected void check(Plan plan, Check check) {
		for (Goal goal : plan.getGoals()) {
			Task task = new Task(goal, PlanPackage.Literals.GOAL__LEADERS, goal.getLeaders(), List.of(goal));
			report(task, "", plan, check);
		}
		for (Activity activity : PlanFacts.activities(plan)) {
			List<Goal> goals = activity.getLeading() == null ? activity.getGoals() : List.of(activity.getLeading());
			Task task = new Task(activity, PlanPackage.Literals.ACTIVITY__OWNERS, activity.getOwners(), goals);
			boolean known = goals.stream().anyMatch(goal -> goal.getLeaders().containsAll(activity.getOwners()));
			if (!known) {
				report(task, "activity", plan, check);
			}
		}
	}

	private static void report(Task task, String variant, Plan plan, Check check) {
		Set<Discipline> fields = task.fields();
		if (task.parties().isEmpty() || fields.isEmpty()
				|| !task.parties().stream().allMatch(party -> isForeignTo(party, fields))) {
			return;
		}
		Party provider = task.parties().get(0);
		Check.Report report = check.at(task.element(), task.feature(), 0).related(provider, "provider", provider,
				((Provider) provider).getSpecialities());
		if (!variant.isEmpty()) {
			report.variant(variant);
		}
		List<Party> specialists = PlanFacts.parties(plan).stream()
				.filter(party -> party instanceof Provider other && other.getSpecialities().containsAll(fields)).toList();
		if (task.parties().size() == 1 && specialists.size() == 1) {
			Party specialist = specialists.get(0);
			report.fix("fix", check.edits().replace(task.element(), task.feature(), 0, Edits.referenceTo(specialist)),
					specialist);
		}
		report.report(provider, task.element(), fields, ((Provider) provider).getSpecialities());
	}

	/** Whether a party is a provider that names what it masters, and that is none of the fields. */
	private static boolean isForeignTo(Party party, Set<Discipline> fields) {
		if (!(party instanceof Provider provider) || provider.getSpecialities().isEmpty()) {
			return false;
		}
		Set<Discipline> mastered = EnumSet.copyOf(provider.getSpecialities());
		provider.getSkills().stream().map(Skill::getDiscipline).forEach(mastered::add);
		if (mastered.contains(Discipline.MARKETING)) {
			mastered.add(Discipline.PROMOTION);
		}
		return fields.stream().noneMatch(mastered::contains);
	}

	/**
	 * Work that is given to somebody.
	 *
	 * @param element the goal or activity
	 * @param feature the feature that names who has it
	 * @param parties who has it
	 * @param goals   the goals behind it
	 */
	private record Task(EObject element, EReference feature, List<Party> parties, List<Goal> goals) {

		Set<Discipline> fields() {
			Set<Discipline> fields = EnumSet.noneOf(Discipline.class);
			goals.forEach(goal -> fields.addAll(goal.getDisciplines()));
			fields.remove(Discipline.UNSTATED);
			return fields;
		}
	}
}
