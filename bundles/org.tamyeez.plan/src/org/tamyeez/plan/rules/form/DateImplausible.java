package org.tamyeez.plan.rules.form;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.model.Sourced;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Parameter;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.value.PlanDate;

/** A date lies so far off that it is a slip of the keyboard, or a Hijri date without its mark. */
public final class DateImplausible extends Rule<EObject> {

	private static final Parameter EARLIEST = year("earliest-year", 2000);
	private static final Parameter LATEST = year("latest-year", 2050);
	/** Years that plans of our time have in the Hijri calendar. */
	private static final int FIRST_HIJRI = 1400;
	private static final int LAST_HIJRI = 1500;

	/** Declares the rule. */
	public DateImplausible() {
		super("W13", "date-implausible", RuleGroup.FORM, Severity.WARNING, EObject.class, EARLIEST, LATEST);
	}

	private static Parameter year(String name, int defaultValue) {
		return new Parameter(name, BigDecimal.valueOf(defaultValue), BigDecimal.valueOf(1900), BigDecimal.valueOf(2200),
				"year");
	}

	@Override
	protected void check(EObject element, Check check) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType() == Literals.DATE && element.eGet(attribute) instanceof PlanDate date) {
				check(element, attribute, date, check);
			}
		}
	}

	/** What is known of the world may have been so before anybody planned. */
	private static void check(EObject element, EAttribute attribute, PlanDate date, Check check) {
		int year = date.day().getYear();
		int earliest = (element instanceof Sourced ? EARLIEST.minimum() : check.value(EARLIEST)).intValue();
		int latest = check.value(LATEST).intValue();
		if (year >= earliest && year <= latest) {
			return;
		}
		if (!date.hijri() && year >= FIRST_HIJRI && year <= LAST_HIJRI) {
			String mark = check.edits().keyword(element, "AH");
			INode written = Written.nodes(element, attribute).get(0);
			check.at(element, attribute).variant("hijri")
					.fix("fix", check.edits().replace(element, attribute, 0, Written.text(written) + " " + mark))
					.report(Label.of(element), date);
		} else {
			check.at(element, attribute).report(Label.of(element), date, String.valueOf(earliest), String.valueOf(latest));
		}
	}
}
