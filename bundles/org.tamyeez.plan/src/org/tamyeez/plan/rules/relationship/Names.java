package org.tamyeez.plan.rules.relationship;

import java.util.Collection;

import org.tamyeez.plan.model.NamedElement;

/** Names for the elements that fixes add. */
final class Names {

	private Names() {
	}

	/** A name that none of the elements has yet: the wished one, with a number behind it if need be. */
	static String free(String wished, Collection<? extends NamedElement> taken) {
		String name = wished;
		for (int number = 2; isTaken(name, taken); number++) {
			name = wished + '_' + number;
		}
		return name;
	}

	private static boolean isTaken(String name, Collection<? extends NamedElement> taken) {
		return taken.stream().anyMatch(element -> name.equals(element.getName()));
	}
}
