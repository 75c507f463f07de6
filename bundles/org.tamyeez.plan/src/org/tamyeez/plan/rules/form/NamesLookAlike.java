package org.tamyeez.plan.rules.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tamyeez.plan.model.Element;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/** Two names differ only in letters that look alike, so that a reader takes one for the other. */
public final class NamesLookAlike extends Rule<Element> {

	/** Declares the rule. */
	public NamesLookAlike() {
		super("W24", "names-look-alike", RuleGroup.FORM, Severity.WARNING, Element.class);
	}

	@Override
	protected void check(Element container, Check check) {
		for (List<Namespace.Name> names : Namespace.in(container)) {
			Map<String, Namespace.Name> seen = new HashMap<>();
			for (Namespace.Name name : names) {
				Namespace.Name first = seen.putIfAbsent(LookAlikes.skeleton(name.text()), name);
				if (first != null && first.element() != name.element() && !first.text().equals(name.text())) {
					check.at(name.element(), name.feature(), name.index()).related(first.element(), "first", first.text())
							.report(name.text(), first.text());
				}
			}
		}
	}
}
