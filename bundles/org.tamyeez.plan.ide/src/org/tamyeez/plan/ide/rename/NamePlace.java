package org.tamyeez.plan.ide.rename;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.plan.ide.navigation.Occurrences.Occurrence;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.ReaderLanguage;

/**
 * A name that somebody wants to change.
 *
 * @param file    where it stands
 * @param element the element that it means
 * @param place   how it is written
 */
record NamePlace(XtextResource file, EObject element, Occurrence place) {

	/** The language of who wants to change it. */
	Language reader() {
		return ReaderLanguage.of(file);
	}
}
