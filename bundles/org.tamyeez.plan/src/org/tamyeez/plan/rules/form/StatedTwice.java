package org.tamyeez.plan.rules.form;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/** An element says one thing twice, and only what it says last counts. */
public final class StatedTwice extends Rule<EObject> {

	/** Declares the rule. */
	public StatedTwice() {
		super("W27", "stated-twice", RuleGroup.FORM, Severity.ERROR, EObject.class);
	}

	@Override
	protected void check(EObject element, Check check) {
		for (String name : Written.repeated(element)) {
			EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
			if (feature != null && !feature.isMany() && element.eIsSet(feature) && !belongsToStart(element, feature)) {
				List<INode> nodes = Written.nodes(element, feature);
				for (int i = 1; i < nodes.size(); i++) {
					report(element, feature, nodes.get(i - 1), nodes.get(i), check);
				}
			}
		}
	}

	/** Whether the end of a period was found with its start already: they are one statement. */
	private static boolean belongsToStart(EObject element, EStructuralFeature feature) {
		return feature == Literals.DATED__END && Written.nodes(element, Literals.DATED__START).size() > 1;
	}

	private static void report(EObject element, EStructuralFeature feature, INode earlier, INode later, Check check) {
		int start = Written.statementStart(earlier);
		int end = earlier.getEndOffset();
		if (feature == Literals.DATED__START) {
			end = Written.nodes(element, Literals.DATED__END).stream().map(INode::getEndOffset)
					.filter(offset -> offset > earlier.getEndOffset() && offset < later.getOffset()).findFirst().orElse(end);
		}
		check.at(later.getOffset(), later.getLength())
				.fix("fix", Written.remove(check, start, end), check.text().substring(start, end))
				.report(Label.of(element), Written.text(earlier), Written.text(later));
	}
}
