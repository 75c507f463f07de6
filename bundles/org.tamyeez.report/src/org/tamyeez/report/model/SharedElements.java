package org.tamyeez.report.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tamyeez.plan.model.PlanFile;

import com.google.common.collect.Streams;

/** Finds what stands directly in a file and is spoken of elsewhere: audiences of a library, policies, styles. */
public final class SharedElements {

	private SharedElements() {
	}

	/**
	 * An element and all others of its own rank that it needs, directly or through others, itself first. The order is that
	 * of the text.
	 */
	public static Set<EObject> neededBy(EObject element) {
		Set<EObject> needed = new LinkedHashSet<>(Set.of(element));
		Deque<EObject> open = new ArrayDeque<>(needed);
		while (!open.isEmpty()) {
			EObject next = open.remove();
			Streams.concat(Stream.of(next), Streams.stream(EcoreUtil.<EObject>getAllContents(next, false)))
					.flatMap(one -> one.eCrossReferences().stream()).filter(other -> !other.eIsProxy())
					.map(SharedElements::outermost).filter(needed::add).forEach(open::add);
		}
		return needed;
	}

	/** The element that stands directly in a file, around another one. */
	private static EObject outermost(EObject element) {
		EObject outermost = element;
		while (outermost.eContainer() != null && !(outermost.eContainer() instanceof PlanFile)) {
			outermost = outermost.eContainer();
		}
		return outermost;
	}
}
