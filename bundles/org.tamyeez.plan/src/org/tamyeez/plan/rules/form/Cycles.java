package org.tamyeez.plan.rules.form;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Finds elements that lead back to themselves. */
final class Cycles {

	private Cycles() {
	}

	/**
	 * The shortest way from an element back to itself, itself at both ends; empty where there is none, or where another of
	 * the elements on it stands before it in the file and so speaks for all of them.
	 *
	 * @param next the elements that an element leads to
	 */
	static <T extends EObject> List<T> from(T start, Function<T, ? extends Collection<T>> next) {
		Map<T, T> cameFrom = new HashMap<>();
		Deque<T> waiting = new ArrayDeque<>(List.of(start));
		while (!waiting.isEmpty()) {
			T element = waiting.remove();
			for (T reached : next.apply(element)) {
				if (reached == start) {
					List<T> way = way(start, element, cameFrom);
					return isFirst(start, way) ? way : List.of();
				}
				if (cameFrom.putIfAbsent(reached, element) == null) {
					waiting.add(reached);
				}
			}
		}
		return List.of();
	}

	private static <T> List<T> way(T start, T last, Map<T, T> cameFrom) {
		LinkedList<T> way = new LinkedList<>(List.of(start));
		for (T element = last; element != start; element = cameFrom.get(element)) {
			way.addFirst(element);
		}
		way.addFirst(start);
		return way;
	}

	private static <T extends EObject> boolean isFirst(T start, List<T> way) {
		return way.stream().filter(element -> element.eResource() == start.eResource())
				.min(Comparator.comparingInt(element -> NodeModelUtils.findActualNodeFor(element).getOffset()))
				.orElse(start) == start;
	}
}
