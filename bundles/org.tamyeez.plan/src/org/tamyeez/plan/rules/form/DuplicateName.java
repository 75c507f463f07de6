package org.tamyeez.plan.rules.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tamyeez.plan.model.Element;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/** Two elements have one name, so that nobody can tell which of them is meant where it is used. */
public final class DuplicateName extends Rule<Element> {

	/** Declares the rule. */
	public DuplicateName() {
		super("W10", "duplicate-name", RuleGroup.FORM, Severity.ERROR, Element.class);
	}

	@Override
	protected void check(Element container, Check check) {
		for (List<Namespace.Name> names : Namespace.in(container)) {
			Map<String, Namespace.Name> taken = new HashMap<>();
			for (Namespace.Name name : names) {
				Namespace.Name first = taken.putIfAbsent(name.text(), name);
				if (first != null && first.element() != name.element()) {
					String free = freeName(name.text(), names);
					check.at(name.element(), name.feature(), name.index()).related(first.element(), "first", first.text())
							.fix("fix", check.edits().replace(name.element(), name.feature(), name.index(), free), free)
							.report(name.text());
				}
			}
		}
	}

	private static String freeName(String taken, List<Namespace.Name> names) {
		int number = 2;
		while (isTaken(taken + "_" + number, names)) {
			number++;
		}
		return taken + "_" + number;
	}

	private static boolean isTaken(String text, List<Namespace.Name> names) {
		return names.stream().anyMatch(name -> name.text().equals(text));
	}
}
