package org.tamyeez.plan.ide.element;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.plan.knowledge.Knowledge;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.Policy;
import org.tamyeez.plan.rule.PolicyView;

/** What is known at a place: platforms, occasions, countries and currencies, of the program and of the house. */
public final class PlanKnowledge {

	private PlanKnowledge() {
	}

	/** What is known to the plan, or to the policy, that an element belongs to. */
	public static Knowledge at(@Nullable EObject element) {
		Plan plan = EcoreUtil2.getContainerOfType(element, Plan.class);
		Policy policy = plan != null ? plan.getPolicy() : EcoreUtil2.getContainerOfType(element, Policy.class);
		return policy != null && isReadable(policy) ? new PolicyView(policy).knowledge() : Knowledge.builtIn();
	}

	/** What is half written says nothing yet. */
	private static boolean isReadable(Policy policy) {
		return policy.eResource() instanceof XtextResource file && !file.getParseResult().hasSyntaxErrors();
	}
}
