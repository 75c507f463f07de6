package org.tamyeez.plan.rules.form;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.tamyeez.plan.language.Catalogue;
import org.tamyeez.plan.model.Measurement;
import org.tamyeez.plan.model.Metric;
import org.tamyeez.plan.model.MetricUnit;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.value.Quantity;

/** A share of something is more than all of it. Metrics that a plan defines itself may count growth and are left alone. */
public final class PercentOver100 extends Rule<EObject> {

	private static final BigDecimal ALL = BigDecimal.valueOf(100);

	/** Declares the rule. */
	public PercentOver100() {
		super("W18", "percent-over-100", RuleGroup.FORM, Severity.ERROR, EObject.class);
	}

	@Override
	protected void check(EObject element, Check check) {
		for (EAttribute attribute : Measures.quantities(element)) {
			if (element.eGet(attribute) instanceof Quantity quantity && quantity.kind() == Quantity.Kind.PERCENT
					&& quantity.amount().compareTo(ALL) > 0 && isShare(element)) {
				check.at(element, attribute).report(Label.of(element), quantity);
			}
		}
		if (element instanceof Measurement measurement && measurement.getTolerance() != null
				&& measurement.getTolerance().amount().compareTo(ALL) > 0) {
			check.at(element, Literals.MEASUREMENT__TOLERANCE).variant("tolerance").report(Label.of(element),
					measurement.getTolerance());
		}
	}

	private static boolean isShare(EObject element) {
		return Measures.metric(element).map(PercentOver100::isShare).orElse(!(element instanceof Measurement));
	}

	private static boolean isShare(Metric metric) {
		return metric.getUnit() == MetricUnit.PERCENT && Catalogue.contains(metric.eResource().getURI());
	}
}
