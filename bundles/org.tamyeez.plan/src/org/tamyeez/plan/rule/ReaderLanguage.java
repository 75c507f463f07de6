package org.tamyeez.plan.rule;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanFile;
import org.tamyeez.plan.model.TitledElement;

/** Tells in which language somebody wants to read about a file. */
public final class ReaderLanguage {

	private ReaderLanguage() {
	}

	/**
	 * The language that a plan of the file is reported in, or that of the computer where no plan says so.
	 *
	 * @param resource the file
	 */
	public static Language of(XtextResource resource) {
		for (EObject root : resource.getContents()) {
			if (root instanceof PlanFile file) {
				for (TitledElement element : file.getElements()) {
					if (element instanceof Plan plan && plan.getReportLanguage() != Language.UNSTATED) {
						return plan.getReportLanguage();
					}
				}
			}
		}
		return of(Locale.getDefault());
	}

	/** The language for a locale: Arabic for all that are Arabic, English for all others. */
	public static Language of(Locale locale) {
		return "ar".equals(locale.getLanguage()) ? Language.ARABIC : Language.ENGLISH;
	}
}
