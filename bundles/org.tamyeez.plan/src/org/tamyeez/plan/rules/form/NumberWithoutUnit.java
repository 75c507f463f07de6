package org.tamyeez.plan.rules.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.tamyeez.plan.model.GoalMeasure;
import org.tamyeez.plan.model.Measurement;
import org.tamyeez.plan.model.MetricUnit;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rule.TextEdit;
import org.tamyeez.plan.value.Money;
import org.tamyeez.plan.value.Quantity;

/** A number does not say what it counts, and neither does what it measures: forty thousand of what? */
public final class NumberWithoutUnit extends Rule<EObject> {

	/** Declares the rule. */
	public NumberWithoutUnit() {
		super("W19", "number-without-unit", RuleGroup.FORM, Severity.WARNING, EObject.class);
	}

	/** The two ends of a measure lack their unit together: that is one finding. */
	@Override
	protected void check(EObject element, Check check) {
		if (Measures.metric(element).filter(metric -> metric.getUnit() == MetricUnit.NUMBER).isPresent()) {
			return;
		}
		List<EAttribute> bare = Measures.quantities(element).stream().filter(attribute -> isBare(element.eGet(attribute)))
				.toList();
		if (!bare.isEmpty()) {
			Check.Report report = check.at(element, bare.get(0));
			Optional<String> unit = unit(element, check);
			unit.ifPresent(meant -> report.fix("fix", write(meant, element, bare, check), meant));
			report.report(Label.of(element), ((Quantity) element.eGet(bare.get(0))).amount());
		}
	}

	private static boolean isBare(Object value) {
		return value instanceof Quantity quantity && quantity.kind() == Quantity.Kind.UNSTATED;
	}

	private static List<TextEdit> write(String unit, EObject element, List<EAttribute> bare, Check check) {
		return bare.stream()
				.flatMap(attribute -> check.edits().replace(element, attribute, 0,
						Written.text(Written.nodes(element, attribute).get(0)) + " " + unit).stream())
				.toList();
	}

	/** The unit that was most likely meant: that of the other end, of the goal, of the metric or of the plan. */
	private static Optional<String> unit(EObject element, Check check) {
		return stated(element).or(() -> goal(element).flatMap(NumberWithoutUnit::stated)).or(() -> ofMetric(element))
				.or(() -> Measures.metric(element).isPresent() || element instanceof Measurement ? Optional.empty()
						: Optional.of(check.edits().inLanguageOf(element, "people", "شخص")));
	}

	private static Optional<String> stated(EObject element) {
		return Measures.quantities(element).stream().flatMap(attribute -> Stream.ofNullable(element.eGet(attribute)))
				.map(Quantity.class::cast).map(Quantity::unit).filter(unit -> !unit.isEmpty()).findFirst();
	}

	private static Optional<GoalMeasure> goal(EObject element) {
		return element instanceof Measurement measurement ? Measures.measure(measurement) : Optional.empty();
	}

	private static Optional<String> ofMetric(EObject element) {
		MetricUnit unit = Measures.metric(element).map(metric -> metric.getUnit()).orElse(MetricUnit.UNSTATED);
		if (unit == MetricUnit.PERCENT) {
			return Optional.of("%");
		}
		return unit == MetricUnit.MONEY
				? Check.planOf(element).map(Plan::getBudget).map(Money::currency)
				: Optional.empty();
	}
}
