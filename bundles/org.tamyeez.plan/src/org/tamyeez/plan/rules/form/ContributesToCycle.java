package org.tamyeez.plan.rules.form;

import java.util.List;

import org.eclipse.xtext.nodemodel.INode;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/** A goal contributes to itself, by way of others or at once, so that none of them is the one that counts in the end. */
public final class ContributesToCycle extends Rule<Goal> {

	/** Declares the rule. */
	public ContributesToCycle() {
		super("W33", "contributes-to-cycle", RuleGroup.FORM, Severity.ERROR, Goal.class);
	}

	@Override
	protected void check(Goal goal, Check check) {
		List<Goal> cycle = Cycles.from(goal, one -> one.getParent() == null ? List.of() : List.of(one.getParent()));
		if (cycle.isEmpty()) {
			return;
		}
		Check.Report report = check.at(goal, Literals.GOAL__PARENT);
		List<INode> parents = Written.nodes(goal, Literals.GOAL__PARENT);
		if (parents.size() == 1) {
			INode parent = parents.get(0);
			report.fix("fix", Written.remove(check, Written.statementStart(parent), parent.getEndOffset()), goal,
					cycle.get(1));
		}
		report.report(goal, cycle);
	}
}
