package org.tamyeez.plan.ide.pages;

import org.tamyeez.doc.RulePage.Edition;
import org.tamyeez.plan.model.Language;

/** The languages of pages and those of plans. */
public final class Editions {

	private Editions() {
	}

	/** The language in which an edition is told what was found. */
	public static Language language(Edition edition) {
		return edition == Edition.AR ? Language.ARABIC : Language.ENGLISH;
	}

	/** The other language. */
	public static Edition other(Edition edition) {
		return edition == Edition.AR ? Edition.EN : Edition.AR;
	}
}
