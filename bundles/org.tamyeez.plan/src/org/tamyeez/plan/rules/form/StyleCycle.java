package org.tamyeez.plan.rules.form;

import java.util.List;

import org.eclipse.xtext.nodemodel.INode;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.model.Style;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/** A house style extends itself, by way of others or at once. */
public final class StyleCycle extends Rule<Style> {

	/** Declares the rule. */
	public StyleCycle() {
		super("W47", "style-cycle", RuleGroup.FORM, Severity.ERROR, Style.class);
	}

	@Override
	protected void check(Style style, Check check) {
		List<Style> cycle = Cycles.from(style, StyleCycle::parents);
		List<INode> parents = Written.nodes(style, Literals.STYLE__PARENT);
		if (!cycle.isEmpty() && !parents.isEmpty()) {
			INode parent = parents.get(0);
			check.at(style, Literals.STYLE__PARENT)
					.fix("fix", Written.remove(check, Written.statementStart(parent), parent.getEndOffset()), cycle.get(1))
					.report(style, cycle);
		}
	}

	private static List<Style> parents(Style style) {
		return style.getParent() == null ? List.of() : List.of(style.getParent());
	}
}
