package org.tamyeez.plan.rules.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.tamyeez.plan.language.VisibleLeaves;
import org.tamyeez.plan.model.MetricUnit;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.value.Money;
import org.tamyeez.plan.value.Quantity;

/** Finds the currencies that are written in an element. */
final class Amounts {

	/**
	 * A currency behind an amount.
	 *
	 * @param code what is written as the currency
	 * @param node where it is written
	 */
	record WrittenCurrency(String code, INode node) {
	}

	private Amounts() {
	}

	/** The currencies of an element's own amounts; the word behind a number counts as one where money is measured. */
	static List<WrittenCurrency> currencies(EObject element) {
		boolean measuresMoney = Measures.metric(element).filter(metric -> metric.getUnit() == MetricUnit.MONEY).isPresent();
		List<WrittenCurrency> found = new ArrayList<>();
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (element.eIsSet(attribute) && holdsCurrency(attribute, element.eGet(attribute), measuresMoney)) {
				for (INode node : Written.nodes(element, attribute)) {
					VisibleLeaves.fromTheEnd(node).findFirst()
							.ifPresent(leaf -> found.add(new WrittenCurrency(leaf.getText(), leaf)));
				}
			}
		}
		return found;
	}

	private static boolean holdsCurrency(EAttribute attribute, @Nullable Object value, boolean measuresMoney) {
		EDataType type = attribute.getEAttributeType();
		if (type == Literals.QUANTITY && value instanceof Quantity quantity) {
			return quantity.kind() == Quantity.Kind.MONEY || measuresMoney && quantity.kind() == Quantity.Kind.NUMBER;
		}
		return value instanceof Money || attribute == Literals.MONEY_RANGE__LOW_CURRENCY
				|| attribute == Literals.MONEY_RANGE__HIGH_CURRENCY;
	}
}
