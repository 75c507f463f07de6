package org.tamyeez.plan.rules.form;

import java.util.List;

import org.eclipse.xtext.nodemodel.INode;
import org.tamyeez.plan.model.Policy;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/** A policy extends itself, by way of others or at once. */
public final class PolicyCycle extends Rule<Policy> {

	/** Declares the rule. */
	public PolicyCycle() {
		super("W32", "policy-cycle", RuleGroup.FORM, Severity.ERROR, Policy.class);
	}

	@Override
	protected void check(Policy policy, Check check) {
		List<Policy> cycle = Cycles.from(policy, Policy::getParents);
		if (cycle.isEmpty()) {
			return;
		}
		int index = policy.getParents().indexOf(cycle.get(1));
		Check.Report report = check.at(policy, Literals.POLICY__PARENTS, index);
		List<INode> parents = Written.nodes(policy, Literals.POLICY__PARENTS);
		if (parents.size() == 1) {
			INode parent = parents.get(0);
			report.fix("fix", Written.remove(check, Written.statementStart(parent), parent.getEndOffset()), cycle.get(1));
		}
		report.report(policy, cycle);
	}
}
