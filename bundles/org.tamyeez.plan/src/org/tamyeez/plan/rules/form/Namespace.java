package org.tamyeez.plan.rules.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tamyeez.plan.model.Element;
import org.tamyeez.plan.model.Evidence;
import org.tamyeez.plan.model.Metric;
import org.tamyeez.plan.model.NamedElement;
import org.tamyeez.plan.model.Party;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.Profile;
import org.tamyeez.plan.model.Reachable;
import org.tamyeez.plan.model.Team;

/** The names that stand beside each other in a plan, a file or an element, so that two of them can be taken for one. */
final class Namespace {

	/**
	 * A name and where it is written.
	 *
	 * @param text    the name
	 * @param element the element that has it
	 * @param feature the feature that it is written in: the name itself, or another name
	 * @param index   which value of the feature it is
	 */
	record Name(String text, NamedElement element, EStructuralFeature feature, int index) {
	}

	private Namespace() {
	}

	/**
	 * The names of what an element holds, in the order of the text, those apart that no reference can mix up.
	 *
	 * @param container a file, a plan or an element of one; the people of a team count as those of its plan
	 */
	static Collection<List<Name>> in(Element container) {
		List<NamedElement> elements = new ArrayList<>();
		if (!(container instanceof Team)) {
			addAll(container, elements);
		}
		elements.sort(Comparator.comparingInt(Namespace::offset));
		Map<Object, List<Name>> byKind = new LinkedHashMap<>();
		for (NamedElement element : elements) {
			addNames(element, byKind.computeIfAbsent(kind(element), kind -> new ArrayList<>()));
		}
		return byKind.values();
	}

	private static void addAll(EObject container, List<NamedElement> elements) {
		for (EObject child : container.eContents()) {
			if (child instanceof NamedElement named && named.getName() != null) {
				elements.add(named);
			}
			if (child instanceof Team && container instanceof Plan) {
				addAll(child, elements);
			}
		}
	}

	private static void addNames(NamedElement element, List<Name> names) {
		names.add(new Name(element.getName(), element, PlanPackage.Literals.NAMED_ELEMENT__NAME, 0));
		if (element instanceof Metric metric) {
			addAliases(metric, PlanPackage.Literals.METRIC__ALIASES, metric.getAliases(), names);
		} else if (element instanceof Profile profile) {
			addAliases(profile, PlanPackage.Literals.PROFILE__ALIASES, profile.getAliases(), names);
		}
	}

	private static void addAliases(NamedElement element, EStructuralFeature feature, List<String> aliases,
			List<Name> names) {
		for (int i = 0; i < aliases.size(); i++) {
			names.add(new Name(aliases.get(i), element, feature, i));
		}
	}

	private static int offset(EObject element) {
		INode node = NodeModelUtils.findActualNodeFor(element);
		return node == null ? 0 : node.getOffset();
	}

	/** What one reference can mean is of one kind. */
	private static Object kind(NamedElement element) {
		if (element instanceof Party) {
			return Party.class;
		}
		if (element instanceof Reachable) {
			return Reachable.class;
		}
		return element instanceof Evidence ? Evidence.class : element.eClass();
	}
}
