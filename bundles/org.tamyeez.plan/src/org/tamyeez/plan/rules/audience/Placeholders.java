package org.tamyeez.plan.rules.audience;

import java.util.Collection;

import org.tamyeez.plan.model.NamedElement;

/** Names for the elements that fixes add for the author to complete. */
final class Placeholders {

	private Placeholders() {
	}

	/** A name that none of the elements has yet: the wished one, with a number behind it if need be. */
	static String freeName(String wished, Collection<? extends NamedElement> taken) {
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
