package org.tamyeez.plan.knowledge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.tamyeez.plan.model.Language;

/** What a line of a table owes to its reader. */
final class Sources {

	private Sources() {
	}

	/** Checks that a line says in both languages where it is known from, and when that was. */
	static void assertStated(Source source, String line) {
		assertFalse(source.in(Language.ENGLISH).isBlank(), line);
		assertFalse(source.in(Language.ARABIC).isBlank(), line);
		assertTrue(source.date().isPresent(), line);
	}
}
