package org.tamyeez.plan.rules.audience;

import java.util.List;
import java.util.stream.Stream;

import org.tamyeez.plan.model.Audience;
import org.tamyeez.plan.model.AudienceGroup;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * A rule that misses a kind of group among all audiences of a plan: several audiences complete each other, and so do those
 * of the plan and those that it shares with other plans.
 */
abstract class GroupRule extends Rule<Plan> {

	GroupRule(String id, String name) {
		super(id, name, RuleGroup.AUDIENCE, Severity.INFO, Plan.class);
	}

	@Override
	protected final void check(Plan plan, Check check) {
		List<Audience> audiences = PlanFacts.audiences(plan).stream().filter(audience -> !audience.getGroups().isEmpty())
				.toList();
		List<AudienceGroup> groups = audiences.stream().flatMap(audience -> audience.getGroups().stream()).toList();
		if (groups.isEmpty() || !isMissing(groups)) {
			return;
		}
		Audience first = audiences.get(0);
		if (first.eResource() == plan.eResource()) {
			check.at(first).fix("fix", check.edits().addToBlock(first, placeholder(first, groups, check.edits())), first)
					.report(audiences);
		} else {
			check.at(plan).report(audiences);
		}
	}

	/** Whether the groups lack what the rule looks for. */
	abstract boolean isMissing(List<AudienceGroup> groups);

	/** A line that adds a group of the missing kind. */
	abstract String placeholder(Audience near, List<AudienceGroup> groups, Edits edits);

	/** The line of a group, in the language of the audience. */
	static String line(Audience near, Edits edits, String name, String title, String... keywords) {
		return Stream.concat(Stream.of(edits.keyword(near, "group"), name, title),
				Stream.of(keywords).map(keyword -> edits.keyword(near, keyword))).reduce((left, right) -> left + ' ' + right)
				.orElseThrow();
	}
}
