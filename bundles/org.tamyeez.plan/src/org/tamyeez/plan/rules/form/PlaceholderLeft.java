package org.tamyeez.plan.rules.form;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.tamyeez.plan.model.Market;
import org.tamyeez.plan.model.MoneyRange;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.model.PlanStatus;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Placeholder;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

import com.google.common.collect.Lists;

/**
 * A placeholder stands where a text is still to be written. The rule that would miss the text takes it as written, so that
 * nothing is said twice. In a plan that calls itself a draft, placeholders are what drafts are made of: they are told, but weigh
 * little.
 */
public final class PlaceholderLeft extends Rule<EObject> {

	private static final List<EAttribute> TEXTS = List.of(Literals.TEXT__VALUE, Literals.TRANSLATION__VALUE,
			Literals.ACCOUNT__HANDLE, Literals.CONTENT__KEYWORDS, Literals.SKILL__TEXT, Literals.CHANNEL__PLATFORM,
			Literals.WAIVER__OWNER);

	/** Declares the rule. */
	public PlaceholderLeft() {
		super("W35", "placeholder-left", RuleGroup.FORM, Severity.WARNING, EObject.class);
	}

	@Override
	protected void check(EObject element, Check check) {
		for (EAttribute attribute : TEXTS) {
			if (attribute.getEContainingClass().isInstance(element) && element.eIsSet(attribute)) {
				check(element, attribute, check);
			}
		}
		if (element instanceof MoneyRange income && isNothing(income)) {
			report(check.at(income, Literals.MONEY_RANGE__LOW).variant("income"), income);
		}
	}

	private static void check(EObject element, EAttribute attribute, Check check) {
		List<?> values = attribute.isMany() ? (List<?>) element.eGet(attribute) : List.of(element.eGet(attribute));
		for (int index = 0; index < values.size(); index++) {
			if (Placeholder.is((String) values.get(index))) {
				INode written = Written.nodes(element, attribute).get(index);
				report(check.at(written.getOffset(), written.getLength()), element, values.get(index));
			}
		}
	}

	private static void report(Check.Report report, EObject element, Object... written) {
		Plan plan = EcoreUtil2.getContainerOfType(element, Plan.class);
		if (plan != null && plan.getStatus() == PlanStatus.DRAFT) {
			report.atMost(Severity.INFO);
		}
		report.report(Lists.asList(Label.of(element), written).toArray());
	}

	/** What the fix for an incomplete market writes as an income: nobody lives on nothing. */
	private static boolean isNothing(MoneyRange income) {
		return income.eContainer() instanceof Market && income.getLow() != null && income.getLow().signum() == 0
				&& income.getHigh() == null;
	}
}
