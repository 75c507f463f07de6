package org.tamyeez.plan.rule;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanFile;

/** Tells in which language somebody wants to read about a file. */
public final class ReaderLanguage {

	private ReaderLanguage() {
	}

	/**
	 * The language that the first plan of the file to name one is reported in; empty where no plan does.
	 *
	 * @param resource the file
	 */
	public static Optional<Language> reported(XtextResource resource) {
		return resource.getContents().stream().filter(PlanFile.class::isInstance)
				.flatMap(file -> ((PlanFile) file).getElements().stream()).filter(Plan.class::isInstance)
				.map(plan -> ((Plan) plan).getReportLanguage()).filter(language -> language != Language.UNSTATED)
				.findFirst();
	}

	/**
	 * The language that a plan of the file is reported in, or that of the computer where no plan says so.
	 *
	 * @param resource the file
	 */
	public static Language of(XtextResource resource) {
		return reported(resource).orElseGet(() -> of(Locale.getDefault()));
	}

	/** The language for a locale: Arabic for all that are Arabic, English for all others. */
	public static Language of(Locale locale) {
		return "ar".equals(locale.getLanguage()) ? Language.ARABIC : Language.ENGLISH;
	}
}
