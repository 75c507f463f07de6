package org.tamyeez.report.model;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/** What the names in a plan stand for. A name that stands for nothing, as happens while a plan is written, is left out. */
final class Resolved {

	private Resolved() {
	}

	/** The elements that a list of names stands for, each of them once. */
	static <T extends EObject> List<T> all(List<T> referenced) {
		return referenced.stream().filter(element -> !element.eIsProxy()).distinct().toList();
	}

	/** The element that a name stands for. */
	static <T extends EObject> Optional<T> one(@Nullable T referenced) {
		return referenced == null || referenced.eIsProxy() ? Optional.empty() : Optional.of(referenced);
	}
}
