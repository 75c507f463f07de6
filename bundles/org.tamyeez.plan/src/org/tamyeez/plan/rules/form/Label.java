package org.tamyeez.plan.rules.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.model.Correction;
import org.tamyeez.plan.model.CountryEntry;
import org.tamyeez.plan.model.CurrencyEntry;
import org.tamyeez.plan.model.GoalMeasure;
import org.tamyeez.plan.model.Incentive;
import org.tamyeez.plan.model.Measurement;
import org.tamyeez.plan.model.NamedElement;
import org.tamyeez.plan.model.OccasionEntry;
import org.tamyeez.plan.model.PlatformEntry;
import org.tamyeez.plan.model.Risk;
import org.tamyeez.plan.model.Waiver;

/** What a message calls an element that may have no name of its own. */
final class Label {

	private Label() {
	}

	/**
	 * The name, metric or text that tells the reader which element is meant; that of its container where it has none.
	 */
	static Object of(EObject element) {
		for (EObject named = element; named != null; named = named.eContainer()) {
			Object own = own(named);
			if (own != null) {
				return own;
			}
		}
		return "";
	}

	private static @Nullable Object own(EObject element) {
		if (element instanceof NamedElement named) {
			return named.getName() == null ? null : named;
		}
		if (element instanceof GoalMeasure measure) {
			return measure.getMetric();
		}
		if (element instanceof Measurement measurement) {
			return measurement.getGoal();
		}
		if (element instanceof Incentive incentive) {
			return incentive.getText();
		}
		if (element instanceof Risk risk) {
			return risk.getText();
		}
		if (element instanceof Correction correction) {
			return correction.getText();
		}
		if (element instanceof PlatformEntry platform) {
			return platform.getText();
		}
		if (element instanceof OccasionEntry occasion) {
			return occasion.getText();
		}
		if (element instanceof CountryEntry country) {
			return country.getCode();
		}
		if (element instanceof CurrencyEntry currency) {
			return currency.getCode();
		}
		return element instanceof Waiver waiver ? waiver.getRule() : null;
	}
}
