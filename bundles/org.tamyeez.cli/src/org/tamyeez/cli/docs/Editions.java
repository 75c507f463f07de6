package org.tamyeez.cli.docs;

import org.tamyeez.doc.RulePage.Edition;
import org.tamyeez.plan.model.Language;

/** The languages of pages and those of plans. */
final class Editions {

	private Editions() {
	}

	/** The language in which an edition is told what was found. */
	static Language language(Edition edition) {
		return edition == Edition.AR ? Language.ARABIC : Language.ENGLISH;
	}

	/** The other language. */
	static Edition other(Edition edition) {
		return edition == Edition.AR ? Edition.EN : Edition.AR;
	}
}
