package org.tamyeez.plan.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractGlobalScopeDelegatingScopeProvider;
import org.eclipse.xtext.scoping.impl.SimpleScope;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.tamyeez.plan.model.Metric;
import org.tamyeez.plan.model.NamedElement;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.Policy;

import com.google.common.collect.Lists;
import com.google.inject.Inject;

/**
 * What a name can refer to: first the elements of the plan it stands in, then what its file shares, then what the other
 * files of the folder share. An element within another is found by its own name where that is clear, and by both names
 * with a point between them always. The metrics of a plan's policy stand before those of the file.
 */
public class PlanScopeProvider extends AbstractGlobalScopeDelegatingScopeProvider {

	@Inject
	private IResourceScopeCache cache;

	@Override
	public IScope getScope(EObject context, EReference reference) {
		EClass type = reference.getEReferenceType();
		IScope shared = scopeOf(EcoreUtil.getRootContainer(context), type,
				getGlobalScope(context.eResource(), reference));
		Plan plan = EcoreUtil2.getContainerOfType(context, Plan.class);
		if (plan == null) {
			return shared;
		}
		return scopeOf(plan, type, type == PlanPackage.Literals.METRIC ? ofPolicy(plan.getPolicy(), shared) : shared);
	}

	/** The metrics of a policy and of those that it extends, its own first, in front of all others. */
	private IScope ofPolicy(@Nullable Policy policy, IScope outer) {
		IScope scope = outer;
		for (Policy one : Lists.reverse(chain(policy))) {
			scope = one.getMetrics().isEmpty() ? scope : scopeOf(one, PlanPackage.Literals.METRIC, scope);
		}
		return scope;
	}

	/** A policy and all that it extends, the nearest first. */
	private static List<Policy> chain(@Nullable Policy policy) {
		Set<Policy> chain = new LinkedHashSet<>();
		Deque<Policy> waiting = new ArrayDeque<>();
		if (policy != null && !policy.eIsProxy()) {
			waiting.add(policy);
		}
		while (!waiting.isEmpty()) {
			Policy next = waiting.remove();
			if (chain.add(next)) {
				// Of several policies that one extends, the last counts most.
				Lists.reverse(next.getParents()).stream().filter(parent -> !parent.eIsProxy()).forEach(waiting::add);
			}
		}
		return List.copyOf(chain);
	}

	private IScope scopeOf(EObject container, EClass type, IScope outer) {
		Resource resource = container.eResource();
		List<IEObjectDescription> descriptions = cache.get(Tuples.create(container, type), resource, () -> {
			List<Named> named = cache.get(Tuples.create(Named.class, container), resource, () -> Named.below(container));
			return Names.under(container, type, named);
		});
		return descriptions.isEmpty() ? outer : new SimpleScope(outer, descriptions);
	}

	/**
	 * An element below a container.
	 *
	 * @param name its name and, before it, those of the elements between
	 */
	private record Named(QualifiedName name, EObject element) {

		static List<Named> below(EObject container) {
			List<Named> all = new ArrayList<>();
			collect(container, QualifiedName.EMPTY, all);
			return all;
		}

		private static void collect(EObject container, QualifiedName prefix, List<Named> all) {
			for (EObject child : container.eContents()) {
				String name = nameOf(child);
				QualifiedName qualified = name == null ? prefix : prefix.append(name);
				if (name != null) {
					all.add(new Named(qualified, child));
				}
				// What a policy has is for the plans under it, wherever they stand.
				if (!(child instanceof Plan) && !(child instanceof Policy)) {
					collect(child, qualified, all);
				}
			}
		}
	}

	private static @Nullable String nameOf(EObject element) {
		return element instanceof NamedElement named ? named.getName() : null;
	}

	/** Gives the elements below a container the names by which they can be referred to from within it. */
	private static final class Names {
		private final Map<QualifiedName, List<EObject>> byName = new HashMap<>();

		static List<IEObjectDescription> under(EObject container, EClass type, List<Named> all) {
			Names names = new Names();
			all.stream().filter(named -> type.isInstance(named.element())).forEach(names::add);
			List<IEObjectDescription> descriptions = new ArrayList<>();
			names.byName.forEach((name, elements) -> {
				// Of two elements with one name, the first is meant; that the name is taken twice is a finding of its own.
				if (name.getSegmentCount() > 1 || elements.size() == 1 || isDirect(elements.get(0), container)) {
					descriptions.add(EObjectDescription.create(name, elements.get(0)));
				}
			});
			return descriptions;
		}

		private void add(Named named) {
			EObject element = named.element();
			add(named.name(), element);
			if (named.name().getSegmentCount() > 1) {
				add(QualifiedName.create(named.name().getLastSegment()), element);
			}
			if (element instanceof Metric metric) {
				metric.getAliases().forEach(alias -> add(QualifiedName.create(alias), element));
			}
		}

		private void add(QualifiedName name, EObject element) {
			byName.computeIfAbsent(name, key -> new ArrayList<>()).add(element);
		}

		/** Whether an element stands in a container itself, or in something there that has no name to tell it by. */
		private static boolean isDirect(EObject element, EObject container) {
			EObject holder = element.eContainer();
			return holder == container || holder.eContainer() == container && nameOf(holder) == null;
		}
	}
}
